using System.Text;

namespace FlatcarGen.Generator.Tests.Literals;

/// <summary>
/// Writes values as C# would let one write them, choosing among the ways by chance. What a null part stands for is a reference to
/// the constant A.
/// </summary>
internal sealed class LiteralWriters(WrittenConstant into, Random chance)
{
    public const string ReferenceValue = "a-value";

    public void Regular(IReadOnlyList<string?> parts)
    {
        var interpolated = IsInterpolated(parts);
        into.Syntax(interpolated ? "$\"" : "\"");
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is { } text)
                EachCharacter(text, (c, next) => into.Characters(c, RegularCharacter(c, next, interpolated)));
            else
                Hole("{", "}");
        }

        into.Syntax("\"");
    }

    public void Verbatim(IReadOnlyList<string?> parts)
    {
        var interpolated = IsInterpolated(parts);
        into.Syntax(interpolated ? chance.Next(2) == 0 ? "$@\"" : "@$\"" : "@\"");
        foreach (var part in parts)
        {
            if (part is null)
                Hole("{", "}");
            else
                EachCharacter(part, (c, _) => VerbatimCharacter(c, interpolated));
        }

        into.Syntax("\"");
    }

    /// <summary>Parts hold no line end, and neither begin nor end with a quote; not all are empty.</summary>
    public void RawSingleLine(IReadOnlyList<string?> parts)
    {
        var (dollars, quotes) = RawDelimiters(parts);
        into.Syntax(new string('$', dollars) + quotes);
        foreach (var part in parts)
        {
            if (part is null)
                Hole(new('{', dollars), new('}', dollars));
            else
                EachCharacter(part, (c, _) => into.Characters(c, c));
        }

        into.Syntax(quotes);
    }

    public void RawMultiLine(IReadOnlyList<string?> parts)
    {
        var (dollars, quotes) = RawDelimiters(parts);
        string[] indentations = ["", "  ", "    ", "\t", " \t "];
        var indentation = indentations[chance.Next(indentations.Length)];
        into.Syntax(new string('$', dollars) + quotes + (chance.Next(2) == 0 ? "" : "  ") + into.LineEnd);

        var atLineStart = true;
        foreach (var part in parts)
        {
            if (part is null)
            {
                into.Syntax(atLineStart ? indentation : "");
                Hole(new('{', dollars), new('}', dollars));
                atLineStart = false;
                continue;
            }

            EachCharacter(part, (c, _) =>
            {
                var endsLine = c is "\n" or "\u0085" or "\u2028";
                if (atLineStart)
                    into.Syntax(endsLine ? indentation[..chance.Next(indentation.Length + 1)] : indentation);
                atLineStart = endsLine;
                if (c == "\n")
                    into.LineBreak();
                else
                    into.Characters(c, c);
            });
        }

        into.Syntax(atLineStart ? indentation[..chance.Next(indentation.Length + 1)] : "");
        into.Syntax(into.LineEnd + indentation + quotes);
    }

    private static void EachCharacter(string text, Action<string, char> write)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (!isPair)
            {
                write(text[i].ToString(), next);
                continue;
            }

            write(text.Substring(i++, 2), '\0');
        }
    }

    private void Hole(string open, string close)
    {
        into.Syntax(open + (chance.Next(2) == 0 ? "" : " "));
        into.Characters(ReferenceValue, "A", isReference: true);
        into.Syntax((chance.Next(2) == 0 ? "" : " ") + close);
    }

    private void VerbatimCharacter(string c, bool interpolated)
    {
        if (c == "\n")
            into.LineBreak();
        else
            into.Characters(c, c == "\"" || (interpolated && c is "{" or "}") ? c + c : c);
    }

    private string RegularCharacter(string c, char next, bool interpolated)
    {
        var code = char.ConvertToUtf32(c, 0);
        var hex = code.ToString("x");
        var ways = new List<string> { "\\U" + code.ToString("X8") };
        if (code < 0x10000)
        {
            ways.Add("\\u" + hex.PadLeft(4, '0'));
            ways.Add("\\x" + hex.PadLeft(4, '0'));
            if (!char.IsAsciiHexDigit(next))
                ways.Add("\\x" + hex);
        }

        var simple = "\0\a\b\u001b\f\n\r\t\v'\"\\".IndexOf(c, StringComparison.Ordinal);
        if (simple >= 0)
            ways.Add("\\" + "0abefnrtv'\"\\"[simple]);
        if (c is "{" or "}" && interpolated)
            return c + c;
        if (c is not ("\"" or "\\" or "\n" or "\r" or "\u0085" or "\u2028"))
            ways.Add(c);
        return ways[chance.Next(ways.Count)];
    }

    private bool IsInterpolated(IReadOnlyList<string?> parts) => parts.Contains(null) || chance.Next(4) == 0;

    private (int Dollars, string Quotes) RawDelimiters(IReadOnlyList<string?> parts)
    {
        var texts = parts.OfType<string>().ToList();
        var quotes = Math.Max(3, texts.Select(text => LongestRun(text, '"')).DefaultIfEmpty().Max() + 1) + chance.Next(2);
        var braces = texts.Select(text => Math.Max(LongestRun(text, '{'), LongestRun(text, '}'))).DefaultIfEmpty().Max();
        return (IsInterpolated(parts) ? braces + 1 + chance.Next(2) : 0, new('"', quotes));
    }

    private static int LongestRun(string text, char c)
    {
        var (longest, run) = (0, 0);
        foreach (var each in text)
        {
            run = each == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
