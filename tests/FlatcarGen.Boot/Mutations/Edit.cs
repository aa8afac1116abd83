namespace FlatcarGen.Boot.Mutations;

/// <summary>A text that is replaced wherever it stands. Lines are those of the unit in the originals' documents.</summary>
public readonly record struct Edit(string From, string To)
{
    /// <summary>How far the lines of a unit are indented in a document.</summary>
    public const string Indent = "\n        ";

    private const string End = "WantedBy=multi-user.target";

    public static Edit Without(string line) => new(line + Indent, "");

    public static Edit InFrontOf(string line, string added) => new(line, Lines(added) + Indent + line);

    public static Edit Behind(string line, string added) => new(line, line + Indent + Lines(added));

    /// <summary>One more unit, enabled where it has an [Install] section.</summary>
    public static Edit AddUnit(string name, string text) =>
        new(End, $"{End}\n    - name: {name}\n{(text.Contains("[Install]") ? "      enabled: true\n" : "")}      contents: |{Indent}{Lines(text)}");

    /// <summary>A drop-in of a unit that the document does not have.</summary>
    public static Edit AddDropIn(string unit, string text) =>
        new(End, $"{End}\n    - name: {unit}\n      dropins:\n        - name: 10-edit.conf\n          contents: |\n            {text.Replace("\n", "\n            ")}");

    /// <summary>One more file.</summary>
    public static Edit AddFile(string path, string mode, string text) =>
        new("    - path: /etc/motd\n", $"    - path: {path}\n      mode: {mode}\n      contents:\n        inline: |\n          {text.Replace("\n", "\n          ")}\n    - path: /etc/motd\n");

    private static string Lines(string text) => text.Replace("\n", Indent);
}
