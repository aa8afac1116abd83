namespace FlatcarGen.Core.Ignition.Values;

/// <summary>
/// Versions as the go-semver package reads them: three numbers of 64 bits, leading zeros and all; <c>-</c> and <c>+</c> may stand in
/// front of nothing.
/// </summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second one.</param>
/// <param name="Patch">The third one.</param>
/// <param name="PreRelease">What stands behind the first <c>-</c>; empty where there is none.</param>
/// <param name="Metadata">What stands behind the first <c>+</c>; empty where there is none.</param>
internal readonly record struct GoSemver(long Major, long Minor, long Patch, string PreRelease, string Metadata)
{
    public static bool TryParse(string text, out GoSemver version)
    {
        version = default;
        var metadata = CutAt('+', ref text);
        var preRelease = CutAt('-', ref text);
        var numbers = text.Split('.');
        if (numbers.Length != 3 || !AreIdentifiers(preRelease) || !AreIdentifiers(metadata)
            || !TryRead(numbers[0], out var major) || !TryRead(numbers[1], out var minor) || !TryRead(numbers[2], out var patch))
            return false;
        version = new GoSemver(major, minor, patch, preRelease, metadata);
        return true;
    }

    private static string CutAt(char mark, ref string text)
    {
        var at = text.IndexOf(mark);
        if (at < 0)
            return "";
        var behind = text.Substring(at + 1);
        text = text.Substring(0, at);
        return behind;
    }

    private static bool AreIdentifiers(string text) =>
        text.Length == 0 || text.Split('.').All(part => part.Length > 0 && part.All(IsIdentifierCharacter));

    private static bool IsIdentifierCharacter(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-';

    private static bool TryRead(string digits, out long number)
    {
        number = 0;
        foreach (var c in digits)
        {
            if (c is < '0' or > '9')
                return false;
            var digit = c - '0';
            if (number > (long.MaxValue - digit) / 10)
                return false;
            number = (number * 10) + digit;
        }

        return digits.Length > 0;
    }
}
