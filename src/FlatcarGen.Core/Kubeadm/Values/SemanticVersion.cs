using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>
/// Versions as k8s.io/apimachinery's <c>version.ParseSemantic</c> reads them: semver, three numbers of 64 bits without leading zeros.
/// </summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second one.</param>
/// <param name="Patch">The third one.</param>
/// <param name="PreRelease">What stands behind <c>-</c>; empty where there is none.</param>
internal readonly record struct SemanticVersion(ulong Major, ulong Minor, ulong Patch, string PreRelease)
{
    /// <summary>A version with or without <c>v</c> in front; space around it is not passed over here, as Go would.</summary>
    public static bool TryParse(string text, out SemanticVersion version)
    {
        version = default;
        var at = text.Length > 0 && text[0] == 'v' ? 1 : 0;
        if (!TrySkipNumber(text, ref at, out var major) || at == text.Length || text[at++] != '.'
            || !TrySkipNumber(text, ref at, out var minor) || at == text.Length || text[at++] != '.'
            || !TrySkipNumber(text, ref at, out var patch)
            || !TrySkipIdentifiers(text, ref at, '-', out var preRelease)
            || !TrySkipIdentifiers(text, ref at, '+', out _)
            || at < text.Length || preRelease.Split('.').Any(HasLeadingZero))
            return false;
        version = new(major, minor, patch, preRelease);
        return true;
    }

    /// <summary>Whether it comes before a release: <c>1.32.0-rc.1</c> comes before 1.32.0; what stands behind <c>+</c> does not count.</summary>
    public bool IsBefore(ulong major, ulong minor, ulong patch = 0) =>
        (Major, Minor, Patch).CompareTo((major, minor, patch)) is var order && (order < 0 || (order == 0 && PreRelease.Length > 0));

    private static bool TrySkipNumber(string text, ref int at, out ulong number)
    {
        var start = at;
        number = 0;
        for (; at < text.Length && Ascii.IsDigit(text[at]); at++)
        {
            var digit = (ulong)(text[at] - '0');
            if (number > (ulong.MaxValue - digit) / 10)
                return false;
            number = (number * 10) + digit;
        }

        return at > start && (text[start] != '0' || at == start + 1);
    }

    /// <summary>Identifiers behind a mark; none where the mark is not there.</summary>
    private static bool TrySkipIdentifiers(string text, ref int at, char mark, out string identifiers)
    {
        identifiers = "";
        if (at == text.Length || text[at] != mark)
            return true;
        var start = ++at;
        while (at < text.Length && (Ascii.IsLetter(text[at]) || Ascii.IsDigit(text[at]) || text[at] is '-' or '.'))
        {
            if (text[at] == '.' && (at == start || text[at - 1] == '.'))
                return false;
            at++;
        }

        identifiers = text.Substring(start, at - start);
        return at > start && text[at - 1] != '.';
    }

    /// <summary>A number of 64 bits with zeros in front; longer digits are a word.</summary>
    private static bool HasLeadingZero(string identifier)
    {
        if (identifier.Length < 2 || identifier[0] != '0')
            return false;
        var at = 0;
        while (at < identifier.Length && identifier[at] == '0')
            at++;
        if (at == identifier.Length)
            return true;
        return TrySkipNumber(identifier, ref at, out _) && at == identifier.Length;
    }
}
