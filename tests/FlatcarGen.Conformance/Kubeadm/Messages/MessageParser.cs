using System.Text.RegularExpressions;
using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Conformance.Kubeadm.Messages;

/// <summary>Reads what an error of <c>kubeadm config validate</c> finds fault with.</summary>
internal static partial class MessageParser
{
    private const string FieldErrorKinds =
        "Invalid value|Required value|Forbidden|Unsupported value|Duplicate value|Not found|Internal error|Too long|Too many|Too few";

    /// <summary>
    /// What is at fault; it is enough to meet one of them. None where the message has a form that is not known here.
    /// </summary>
    public static IReadOnlyList<Blame> Parse(string message)
    {
        if (Unmarshaling().Match(message) is { Success: true } inside)
            return [.. OfWhole(message[inside.Length..]).Select(blame => blame with { Kind = inside.Groups["kind"].Value })];
        return OfWhole(message);
    }

    private static IReadOnlyList<Blame> OfWhole(string message) =>
        ErrorForms.Of(message) is { Count: > 0 } blames ? blames : OfDocument(message);

    /// <summary>The errors of reading one document, and of checking the fields of it.</summary>
    private static IReadOnlyList<Blame> OfDocument(string message)
    {
        if (message.Contains("strict decoding error: ", StringComparison.Ordinal))
            return [.. StrictFields().Matches(message).Select(match => new Blame(match.Groups["path"].Value))];
        if (WrongTypes().Match(message) is { Success: true } wrong)
            return [new(WithoutTypes(wrong.Groups["path"].Value)) { IsWithoutIndexes = true }];
        return FieldErrors().Matches(message) is { Count: > 0 } fields
            ? [.. fields.Select(match => new Blame(match.Groups["path"].Value))]
            : ErrorForms.OfValue(message);
    }

    /// <summary>
    /// Since Go 1.24 the path tells the types too whose fields stand among those of another: <c>apiServer.ControlPlaneComponent.extraArgs</c>.
    /// </summary>
    private static string WithoutTypes(string path) =>
        string.Join('.', path.Split('.').Where(part => !char.IsAsciiLetterUpper(part.FirstOrDefault())));

    [GeneratedRegex(
        @"^error unmarshaling configuration schema\.GroupVersionKind\{Group:""[^""]*"", Version:""[^""]*"", Kind:""(?<kind>[^""]*)""\}: ")]
    private static partial Regex Unmarshaling();

    /// <summary>In Go's list of what strict reading finds.</summary>
    [GeneratedRegex(@"(?:unknown|duplicate) field ""(?<path>[^""]*)""")]
    private static partial Regex StrictFields();

    /// <summary>Go names the innermost type and then the path from the document's top.</summary>
    [GeneratedRegex(@"json: cannot unmarshal .+? into Go struct field \w+\.(?<path>\S+) of type ", RegexOptions.Singleline)]
    private static partial Regex WrongTypes();

    /// <summary>An error of apimachinery's <c>field</c> package, alone or in a list of them.</summary>
    [GeneratedRegex(@"(?:\A\[?|, )(?<path>[A-Za-z][\w.\[\]-]*): (?:" + FieldErrorKinds + ")(?=: )")]
    private static partial Regex FieldErrors();
}
