using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary>The scheme of a URL that is not all known yet.</summary>
internal static class KnownScheme
{
    /// <summary>In lower case; null where it is not known, or there is none.</summary>
    public static string? Of(string text)
    {
        var end = text.IndexOf("://", StringComparison.Ordinal);
        var unknown = text.IndexOf(MappedText.Unknown);
        return end > 0 && (unknown < 0 || unknown > end) && GoUrl.TryParse(text.Substring(0, end) + "://a", out var url)
            ? url.Scheme
            : null;
    }
}
