using System.Globalization;
using System.Text;
using FlatcarGen.Conformance.Butane.Fuzz.Values;

namespace FlatcarGen.Conformance.Butane.Fuzz.Making;

/// <summary>Writes texts in the styles of YAML.</summary>
internal sealed class ScalarStyler(Random random)
{
    public string Key(string key) => random.Next(60) switch { 0 => $"\"{key}\"", 1 => $"'{key}'", 2 => key + " ", _ => key };

    /// <summary>In a block, with the indentation that literal text may have.</summary>
    public string Block(string text, int indent)
    {
        if (text.Contains('\n') && IsPrintable(text) && random.Next(5) > 0)
            return Literal(text, indent);
        return Flow(text);
    }

    /// <summary>In one line, mostly so that the text comes out as it is.</summary>
    public string Flow(string text) => random.Next(10) switch
    {
        < 5 when IsPlain(text) => text,
        < 8 when IsPrintable(text) && !text.Contains('\n') => $"'{text.Replace("'", "''")}'",
        9 when IsPrintable(text) && random.OneIn(10) => text.Replace("\n", " "),
        _ => DoubleQuoted(text),
    };

    private string Literal(string text, int indent)
    {
        var end = text.Length - text.TrimEnd('\n').Length;
        var keep = random.OneIn(20) ? random.Pick(["", "-", "+"]) : end switch { 0 => "-", 1 => "", _ => "+" };
        var folds = random.OneIn(15) ? '>' : '|';
        var help = text.TrimStart('\n').StartsWith(' ') || random.OneIn(30) ? "2" : "";
        var lines = text.Split('\n').Select(line => line.Length == 0 ? "" : new string(' ', indent) + line);
        return $"{folds}{help}{keep}\n{string.Join('\n', lines).TrimEnd('\n')}{new string('\n', Math.Max(0, end - 1))}";
    }

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\0' => "\\0",
                _ when NeedsEscape(c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsLetter(text[0]) || text[0] == '/')
        && IsPrintable(text)
        && text.IndexOfAny(['\n', '\t', ':', '#', ',', '[', ']', '{', '}']) < 0
        && !text.EndsWith(' ');

    private static bool IsPrintable(string text) => text.All(c => c is '\n' or '\t' || !NeedsEscape(c));

    private static bool NeedsEscape(char c) => c is < ' ' or '\u007f' or '\u0085' or '\u2028' or '\ufeff' or '\uffff';
}
