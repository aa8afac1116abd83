using System.Text;

namespace FlatcarGen.Generator.Emit;

/// <summary>Writes indented C#. Lines end in LF.</summary>
/// <param name="capacity">About how many characters it will be.</param>
internal sealed class CSharpWriter(int capacity = 1024)
{
    private readonly StringBuilder _text = new(capacity);
    private int _indent;

    public CSharpWriter Line(string line = "")
    {
        if (line.Length > 0)
            Indent().Append(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>Characters as they are, where indentation would change them.</summary>
    public CSharpWriter Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>A text as a literal, over several lines that are not indented where that shows it as it is.</summary>
    public CSharpWriter Literal(string text)
    {
        CSharpLiteral.AppendText(_text, text);
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
        Documentation(text, 0, text.Length);
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
            Documentation(code, start, end);
            start = end + 1;
        }

        Line("/// </code>");
    }

    private void Documentation(string text, int start, int end)
    {
        Indent().Append("/// ");
        XmlText.Append(_text, text, start, end);
        _text.Append('\n');
    }

    private StringBuilder Indent() => _text.Append(' ', _indent * 4);

    public override string ToString() => _text.ToString();
}
