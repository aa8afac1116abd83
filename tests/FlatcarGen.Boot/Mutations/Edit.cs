namespace FlatcarGen.Boot.Mutations;

/// <summary>A text that is replaced wherever it stands. Lines are those of the unit in the originals' documents.</summary>
public readonly record struct Edit(string From, string To)
{
    /// <summary>How far the lines of a unit are indented in a document.</summary>
    public const string Indent = "\n        ";

    private const string Units = "systemd:\n  units:\n";

    public static Edit Without(string line) => new(line + Indent, "");

    public static Edit InFrontOf(string line, string added) => new(line, Lines(added) + Indent + line);

    public static Edit Behind(string line, string added) => new(line, line + Indent + Lines(added));

    /// <summary>One more unit, enabled where it has an [Install] section.</summary>
    public static Edit AddUnit(string name, string text)
    {
        var enabled = text.Contains("[Install]") ? "      enabled: true\n" : "";
        return new(Units, $"{Units}    - name: {name}\n{enabled}      contents: |{Indent}{Lines(text)}\n");
    }

    /// <summary>One more file.</summary>
    public static Edit AddFile(string path, string mode, string text)
    {
        const string Next = "    - path: /etc/motd\n";
        var contents = text.Replace("\n", "\n          ");
        return new(Next, $"    - path: {path}\n      mode: {mode}\n      contents:\n        inline: |\n          {contents}\n{Next}");
    }

    private static string Lines(string text) => text.Replace("\n", Indent);
}
