using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>
/// What kubeadm takes for a <c>kubernetesVersion</c> (cmd/kubeadm/app/util/version.go): a version, or a label whose version it looks up in
/// the network, and either behind <c>ci/</c> or <c>release/</c>.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Version">The version of a release; else nothing.</param>
internal readonly record struct ReleaseText(ReleaseText.Kinds Kind, SemanticVersion Version)
{
    internal enum Kinds
    {
        /// <summary>Nothing that kubeadm takes.</summary>
        None,

        /// <summary><c>v1.32.1</c>, <c>1.33.0-rc.1</c>.</summary>
        Release,

        /// <summary><c>stable-1.32</c>, <c>latest</c>: known only when the machine asks for it.</summary>
        Label,
    }

    private const string Continuous = "ci/";

    private const string Released = "release/";

    public static ReleaseText Parse(string text)
    {
        if (text.StartsWith(Released, StringComparison.Ordinal))
            return ParseBare(text.Substring(Released.Length));
        return text.StartsWith(Continuous, StringComparison.Ordinal)
            ? ParseBare(text.Substring(Continuous.Length))
            : ParseBare(text);
    }

    /// <summary>Whether it is a release that comes before 1.MINOR.0; a pre-release of 1.MINOR.0 does.</summary>
    public bool IsBefore(int minor) => Kind == Kinds.Release && Version.IsBefore(1, (ulong)Math.Max(minor, 0));

    private static ReleaseText ParseBare(string text)
    {
        if (SemanticVersion.TryParse(text, out var version))
            return new(Kinds.Release, version);
        return new(IsLabel(text) ? Kinds.Label : Kinds.None, default);
    }

    /// <summary><c>latest</c> or <c>stable</c>, however often, and perhaps <c>-1</c> or <c>-1.32</c>, with two digits at most behind the point.</summary>
    private static bool IsLabel(string text)
    {
        var at = 0;
        while (string.CompareOrdinal(text, at, "latest", 0, 6) == 0 || string.CompareOrdinal(text, at, "stable", 0, 6) == 0)
            at += 6;
        if (at == 0 || at == text.Length)
            return at > 0;
        if (text[at] != '-' || !IsFirstDigit(text, at + 1))
            return false;
        at += 2;
        if (at == text.Length)
            return true;
        if (text[at] != '.' || !IsFirstDigit(text, at + 1))
            return false;
        at += 2;
        return at == text.Length || (at == text.Length - 1 && Ascii.IsDigit(text[at]));
    }

    private static bool IsFirstDigit(string text, int at) => at < text.Length && text[at] is >= '1' and <= '9';
}
