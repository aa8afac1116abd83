using System.Globalization;
using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Schema;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Validation.Types;

/// <summary>The types of Kubernetes that read their JSON themselves.</summary>
internal static class SelfReadValue
{
    /// <summary>Whether a type looks at the text of a value of that kind. A quantity and a token look at numbers too.</summary>
    public static bool Reads(ValueKind kind, JsonKind value) => kind switch
    {
        ValueKind.Duration or ValueKind.DurationOrNanoseconds or ValueKind.Time => value == JsonKind.Text,
        ValueKind.Quantity or ValueKind.BootstrapToken => value is JsonKind.Text or JsonKind.Number,
        _ => false,
    };

    /// <summary>Why a text that is known is none of that kind; null where it is one.</summary>
    public static string? Problem(ValueKind kind, string text) => kind switch
    {
        ValueKind.Duration or ValueKind.DurationOrNanoseconds => GoDuration.Problem(text) is { } problem
            ? $"'{Shown.Short(text)}' is no duration, {problem}; write {RemedyOf(kind, text) ?? NameOf(kind)}"
            : null,
        ValueKind.Time => Rfc3339.IsTime(text) ? null : $"'{Shown.Short(text)}' is no time as RFC 3339 writes it; write {NameOf(kind)}",
        ValueKind.Quantity => Quantity.IsInJson(text) ? null : $"'{Shown.Short(text)}' is no quantity; write {NameOf(kind)}",
        ValueKind.BootstrapToken => BootstrapTokenText.Problem(text),
        _ => null,
    };

    /// <summary>Why a text that is not all known yet becomes none of that kind whatever is put in; null where it could.</summary>
    public static string? LastingProblem(ValueKind kind, string text) => kind switch
    {
        ValueKind.Duration or ValueKind.DurationOrNanoseconds when !ValueForms.Duration.Fits(text) =>
            $"'{Shown.Short(text)}' is no duration, {GoDuration.Problem(text.Replace(MappedText.Unknown, '1'))}; write {NameOf(kind)}",
        ValueKind.BootstrapToken when !ValueForms.Token.Fits(text) => BootstrapTokenText.Problem(text),
        _ => null,
    };

    /// <summary>What was meant by a text that is none of that kind: days, which Go has no unit for, in hours. Null for anything else.</summary>
    public static string? RemedyOf(ValueKind kind, string text) =>
        kind is ValueKind.Duration or ValueKind.DurationOrNanoseconds && text is [.. { Length: > 0 and <= 5 } days, 'd'] && days.All(c => c is >= '0' and <= '9')
            ? (int.Parse(days, CultureInfo.InvariantCulture) * 24).ToString(CultureInfo.InvariantCulture) + "h"
            : null;

    public static string NameOf(ValueKind kind) => kind switch
    {
        ValueKind.Duration or ValueKind.DurationOrNanoseconds => "a duration such as \"1h30m\"",
        ValueKind.Time => "a time such as \"2030-01-02T03:04:05Z\"",
        ValueKind.Quantity => "a quantity such as \"100Mi\"",
        _ => "a token such as \"abcdef.0123456789abcdef\"",
    };
}
