namespace FlatcarGen.Build;

/// <summary>Which names a folder or a file of the output may have.</summary>
public static class PathPart
{
    // What Windows forbids in names, what MSBuild reads as more than a name, and what parts the columns of the manifest.
    private const string Forbidden = "/\\:*?\"<>|;%";

    private static readonly HashSet<string> s_devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the name is refused, to be read after "the path '…'", or <see langword="null"/> if it is fine.</summary>
    public static string? Refusal(string name)
    {
        if (name.Length == 0)
            return "has an empty part";
        if (name is "." or "..")
            return $"leaves its folder with '{name}'";
        if (name.Any(char.IsControl))
            return "has a control character";
        if (name.FirstOrDefault(c => Forbidden.IndexOf(c) >= 0) is var forbidden and not '\0')
            return $"has the character '{forbidden}', which not every system allows in a file name";
        if (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[name.Length - 1]) || name[name.Length - 1] == '.')
            return $"has the part '{name}', which begins or ends with a blank or ends with a dot";
        return s_devices.Contains(name.Split('.')[0].TrimEnd())
            ? $"has the part '{name}', which is the name of a device on Windows"
            : null;
    }
}
