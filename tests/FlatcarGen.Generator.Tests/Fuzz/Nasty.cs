using FlatcarGen.Core.Templating;
using FlatcarGen.Generator.Tests.Literals;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>Values that declarations are not written for.</summary>
internal static class Nasty
{
    private static readonly string[] _texts =
    [
        "", " ", "\n", "\t", "a\nb", "a\n\n", "\n a\n", "  a\nb\n", " \na", "\0", "\u001b", "\u007f", "\u0085", "\u2028", "\ufeff", "\ufffe",
        "\ud800", "\udc00x", "\U0001F600", "../x", "/../../etc/passwd", "C:\\x", "a/b", "con", "Größe", "${", "${}", "${a", "${a.b}", "$${a}",
        "$$", "$${", "$$${a}", "%{if}", "%h", "$COREOS_EC2_IPV6", "${token}", "- a", "a: b", "[", "{", "}", "]", "&a *a", "<<: 1", "# c", "|", "'",
        "\"", "\"\"\"", "\\", "---", "...", "!!binary x", "*a", "null", "0644", "1e3", "yes", "{}", "[1, 2", "\tx: 1", "a:\n\tb: 1", "{0}", "{", "🙂",
        "[Unit]\nDescription=x\n", "[Service]\nExecStart=/bin/a > b", "[Service\n", "=\n", "ExecStart=", "kind: ClusterConfiguration\n",
        "storage: []\n", "storage:\n  files: x\n", "&a [*a]", "a: &a\n  b: *a\n", "kubeadm.service", "/etc/kubeadm.yml", "a\u0130b", "fd00::/64",
    ];

    public static string Text(Random chance) => chance.Next(4) == 0
        ? _texts[chance.Next(_texts.Length)] + _texts[chance.Next(_texts.Length)]
        : _texts[chance.Next(_texts.Length)];

    /// <summary>A text that a file may well have.</summary>
    public static string Contents(Random chance)
    {
        while (true)
        {
            var text = Text(chance);
            var isAllowed = text.All(c => !char.IsControl(c) || c is '\n' or '\t') && !text.Any(char.IsSurrogate);
            if (isAllowed && PlaceholderSyntax.FindMalformed(text).Count == 0 && !text.Contains('>', StringComparison.Ordinal) && !text.Contains("$COREOS", StringComparison.Ordinal))
                return text;
        }
    }

    /// <summary>Expressions where a text is expected.</summary>
    public static string Expression(Random chance) => chance.Next(14) switch
    {
        0 => "null",
        1 => "1",
        2 => "typeof(int)",
        3 => "new string[] { null, \"a\" }",
        4 => "[null, \"a\"]",
        5 => "[]",
        6 => "default",
        7 => "nameof(Missing)",
        8 => "(string)\"a\"",
        9 => "Missing",
        10 => "\"unfinished",
        11 => "true",
        12 => "'c'",
        _ => "\"a\" + 1",
    };

    /// <summary>A text as a literal of any form.</summary>
    public static string Literal(string text, Random chance)
    {
        var written = new WrittenConstant("\n");
        var writers = new LiteralWriters(written, chance);
        switch (chance.Next(10))
        {
            case 0 when text.All(c => c is '\n' or >= ' '):
                writers.RawMultiLine([text]);
                return written.Source;
            case 1:
                writers.Verbatim([text]);
                return written.Source;
            default:
                return SymbolDisplay.FormatLiteral(text, quote: true);
        }
    }
}
