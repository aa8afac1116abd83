using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Boot.Random.Declarations;

/// <summary>Pieces of C# by chance; null is one that is left out.</summary>
internal static class Part
{
    /// <summary>How many values are plausible for one that is wrong.</summary>
    private const int RightForOneWrong = 90;

    /// <summary>An argument of an attribute.</summary>
    /// <param name="percent">How often it is there.</param>
    /// <param name="name">Its name.</param>
    /// <param name="right">Values in C# that a sensible user may write.</param>
    /// <param name="wrong">Values that are a mistake.</param>
    public static Gen<string?> Option(int percent, string name, string[] right, params string[] wrong) =>
        Sometimes(percent, Value(right, wrong).Select(value => $"{name} = {value}"));

    /// <summary>One of some things.</summary>
    public static Gen<string?> Sometimes(int percent, string[] right, params string[] wrong) => Sometimes(percent, Value(right, wrong));

    public static Gen<string?> Sometimes(int percent, Gen<string> what) =>
        Gen.Select(Gen.Int[0, 99], what).Select((chance, part) => chance < percent ? part : null);

    public static Gen<string> Value(string[] right, params string[] wrong) => wrong.Length == 0
        ? Gen.OneOf(right)
        : Gen.Frequency((RightForOneWrong, Gen.OneOf(right)), (1, Gen.OneOf(wrong)));

    /// <summary>Those of some parts that are there, in their order.</summary>
    public static Gen<IReadOnlyList<string>> All(params IEnumerable<Gen<string?>> parts) => parts.Aggregate(
        Gen.Const<IReadOnlyList<string>>([]),
        (all, part) => Gen.Select(all, part).Select(IReadOnlyList<string> (before, one) => one is null ? before : [.. before, one]));

    /// <summary>Texts in C#.</summary>
    public static string[] Literals(params string[] texts) => [.. texts.Select(Literal)];

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
