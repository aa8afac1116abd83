namespace FlatcarGen.Build;

/// <summary>Which names a folder or a file of the output may have.</summary>
public static class PathPart
{
    // What Windows forbids in names, what MSBuild reads as more than a name, and what parts the columns of the manifest.
    private static readonly char[] s_forbidden = [.. "/\\:*?\"<>|;%"];

    private static readonly string[] s_devices = ["CON", "PRN", "AUX", "NUL"];

    private static readonly string[] s_numberedDevices = ["COM", "LPT"];

    /// <summary>Why the name is refused, to be read after "the path '…'", or <see langword="null"/> if it is fine.</summary>
    public static string? Refusal(string name)
    {
        if (name.Length == 0)
            return "has an empty part";
        if (name is "." or "..")
            return $"leaves its folder with '{name}'";
        foreach (var c in name)
        {
            if (char.IsControl(c))
                return "has a control character";
        }

        if (name.IndexOfAny(s_forbidden) is var forbidden and >= 0)
            return $"has the character '{name[forbidden]}', which not every system allows in a file name";
        if (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[name.Length - 1]) || name[name.Length - 1] == '.')
            return $"has the part '{name}', which begins or ends with a blank or ends with a dot";
        return IsDevice(name.Split('.')[0].TrimEnd()) ? $"has the part '{name}', which is the name of a device on Windows" : null;
    }

    private static bool IsDevice(string stem) => stem.Length switch
    {
        3 => Array.Exists(s_devices, device => string.Equals(stem, device, StringComparison.OrdinalIgnoreCase)),
        4 => char.IsDigit(stem[3]) && Array.Exists(s_numberedDevices, device => stem.StartsWith(device, StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };
}
