namespace FlatcarGen.Core.Systemd;

/// <summary>Which sections a unit of a type has, and which directives a section knows, see <see cref="DirectiveTable"/>.</summary>
public static class UnitDirectives
{
    private static readonly Dictionary<string, HashSet<string>> BySection = Read(DirectiveTable.Text);

    private static readonly Dictionary<string, string?> SectionOfType = new(StringComparer.Ordinal)
    {
        ["service"] = "Service", ["socket"] = "Socket", ["mount"] = "Mount", ["automount"] = "Automount", ["swap"] = "Swap",
        ["timer"] = "Timer", ["path"] = "Path", ["slice"] = "Slice", ["scope"] = "Scope", ["target"] = null, ["device"] = null,
    };

    /// <summary>The sections of a unit of this name; empty where its type is none.</summary>
    public static IReadOnlyList<string> SectionsOf(string unitName)
    {
        if (!SectionOfType.TryGetValue(unitName.Substring(unitName.LastIndexOf('.') + 1), out var own))
            return [];
        return own is null ? ["Unit", "Install"] : ["Unit", own, "Install"];
    }

    /// <summary>Whether any of systemd 252 to 260 knows the directive.</summary>
    public static bool IsKnown(string section, string key) => BySection.TryGetValue(section, out var keys) && keys.Contains(key);

    /// <summary>The directives of a section.</summary>
    public static IEnumerable<string> In(string section) => BySection.TryGetValue(section, out var keys) ? keys : [];

    private static Dictionary<string, HashSet<string>> Read(string table)
    {
        var read = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        string[] sections = [];
        foreach (var line in table.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '[')
            {
                sections = line.Trim('[', ']').Split(' ');
                continue;
            }

            foreach (var section in sections)
            {
                if (!read.TryGetValue(section, out var keys))
                    read.Add(section, keys = new HashSet<string>(StringComparer.Ordinal));
                keys.UnionWith(line.Split(' '));
            }
        }

        return read;
    }
}
