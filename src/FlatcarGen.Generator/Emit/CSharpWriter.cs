using System.Globalization;
using System.Text;

namespace FlatcarGen.Generator.Emit;

/// <summary>Writes indented C#. Lines end in LF.</summary>
internal sealed class CSharpWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    public CSharpWriter Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _indent * 4).Append(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>Characters as they are, where indentation would change them: the lines of a raw string literal.</summary>
    public CSharpWriter Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    public CSharpWriter Open(string line)
    {
        Line(line).Line("{");
        _indent++;
        return this;
    }

    public CSharpWriter Close(string after = "")
    {
        _indent--;
        return Line("}" + after);
    }

    /// <summary>A summary, its text escaped; <paramref name="code"/> is shown below it as it stands.</summary>
    public CSharpWriter Summary(string text, string? code = null)
    {
        Line("/// <summary>");
        Line("/// " + Escape(text));
        if (code is not null)
            Code(code);
        return Line("/// </summary>");
    }

    private void Code(string code)
    {
        Line("/// <code>");
        var start = 0;
        while (start < code.Length)
        {
            var end = code.IndexOf('\n', start);
            if (end < 0)
                end = code.Length;
            Line("/// " + Escape(code.Substring(start, end - start)));
            start = end + 1;
        }

        Line("/// </code>");
    }

    public override string ToString() => _text.ToString();

    /// <summary>XML text; what XML cannot hold, and what ends a line in C#, becomes U+FFFD.</summary>
    private static string Escape(string text)
    {
        if (text.IndexOfAny(['<', '>', '&']) < 0 && text.All(IsPlain))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ when IsPlain(c) => c.ToString(CultureInfo.InvariantCulture),
                _ => "\uFFFD",
            });
        }

        return escaped.ToString();
    }

    private static bool IsPlain(char c) =>
        c is '\t' or (>= ' ' and < '\u007F') or (> '\u009F' and < '\uD800' and not ('\u2028' or '\u2029')) or (> '\uDFFF' and < '\uFFFE');
}
