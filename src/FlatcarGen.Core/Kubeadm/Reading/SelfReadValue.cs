using FlatcarGen.Core.Kubeadm.Schema;
using FlatcarGen.Core.Kubeadm.Values;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>The types of Kubernetes that read their JSON themselves.</summary>
internal static class SelfReadValue
{
    /// <summary>Whether a type looks at the text of a value of that kind. A quantity and a token look at numbers too.</summary>
    public static bool Reads(ValueKind kind, JsonKind value) => kind switch
    {
        ValueKind.Duration or ValueKind.Time => value == JsonKind.Text,
        ValueKind.Quantity or ValueKind.BootstrapToken => value is JsonKind.Text or JsonKind.Number,
        _ => false,
    };

    /// <summary>Why a text that is known is none of that kind; null where it is one.</summary>
    public static string? Problem(ValueKind kind, string text) => kind switch
    {
        ValueKind.Duration => GoDuration.Problem(text) is { } problem ? $"This is no duration: {problem}" : null,
        ValueKind.Time => Rfc3339.IsTime(text) ? null : $"This is no time as RFC 3339 writes it; write {NameOf(kind)}",
        ValueKind.Quantity => Quantity.IsInJson(text) ? null : $"This is no quantity; write {NameOf(kind)}",
        ValueKind.BootstrapToken => BootstrapTokenText.Problem(text),
        _ => null,
    };

    public static string NameOf(ValueKind kind) => kind switch
    {
        ValueKind.Duration => "a duration such as \"1h30m\"",
        ValueKind.Time => "a time such as \"2030-01-02T03:04:05Z\"",
        ValueKind.Quantity => "a quantity such as \"100Mi\"",
        _ => "a token such as \"abcdef.0123456789abcdef\"",
    };
}
