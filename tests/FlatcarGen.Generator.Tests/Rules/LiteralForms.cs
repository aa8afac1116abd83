namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>Units in the literals that have lines, in a file whose lines end in CRLF.</summary>
public static class LiteralForms
{
    public static TheoryData<string, string, string> WithLines => new()
    {
        { "@\"", "", "\"" },
        { "\"\"\"\n        ", "        ", "\n        \"\"\"" },
        { "\"\" + @\"", "", "\"" },
    };

    /// <summary>A unit whose service has the given lines.</summary>
    public static string Crlf(string open, string indentation, string close, params string[] lines)
    {
        var text = string.Join("\n" + indentation, ["[Service]", .. lines]);
        return $$"""
            static class Pieces
            {
                [Unit("a.service")]
                const string Unit = {{open}}{{text}}{{close}};
            }
            """.ReplaceLineEndings("\r\n");
    }
}
