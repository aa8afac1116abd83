using System.Globalization;
using System.Text;

namespace FlatcarGen.Generator.Emit;

/// <summary>Strings as C# literals.</summary>
internal static class CSharpLiteral
{
    private static readonly char[] Escaped = ['"', '\\', '\n', '\t'];

    /// <summary>A literal on one line, in ASCII.</summary>
    public static string Regular(string value)
    {
        if (PlainAscii.Holds(value) && value.IndexOfAny(Escaped) < 0)
            return "\"" + value + "\"";
        var literal = new StringBuilder(value.Length + 2);
        AppendRegular(literal, value);
        return literal.ToString();
    }

    private static void AppendRegular(StringBuilder literal, string value)
    {
        literal.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append("\\\\");
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case >= ' ' and <= '~':
                    literal.Append(c);
                    break;
                default:
                    literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        literal.Append('"');
    }

    /// <summary>
    /// Appends a literal that shows the text as it is, over several lines that must not be indented; <see cref="Regular"/> where a raw
    /// literal cannot hold it.
    /// </summary>
    public static void AppendText(StringBuilder literal, string value)
    {
        if (value.Length == 0 || !CanBeRaw(value))
        {
            AppendRegular(literal, value);
            return;
        }

        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(value) + 1));
        literal.Append(quotes).Append('\n').Append(value).Append('\n').Append(quotes);
    }

    private static bool CanBeRaw(string value)
    {
        if (PlainAscii.Holds(value))
            return true;
        foreach (var c in value)
        {
            if (c is not ('\n' or '\t' or (>= ' ' and <= '~') or (>= '\u00A1' and <= '\u1FFF')))
                return false;
        }

        return true;
    }

    private static int LongestRunOfQuotes(string value)
    {
        var longest = 0;
        for (var at = value.IndexOf('"'); at >= 0; at = value.IndexOf('"', at))
        {
            var start = at;
            while (at < value.Length && value[at] == '"')
                at++;
            longest = Math.Max(longest, at - start);
        }

        return longest;
    }
}
