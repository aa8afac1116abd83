using System.Globalization;
using System.Text;

namespace FlatcarGen.Generator.Emit;

/// <summary>Writes indented C#. Lines end in LF.</summary>
internal sealed class CSharpWriter
{
    private const int UsualLength = 64 * 1024;

    /// <summary>How much of a text is shown as documentation: it is for a look, and compilers read it as XML.</summary>
    private const int MostLines = 40;

    /// <summary>The space that the last source of this thread was written in: there are many, one after the other, and all are long.</summary>
    [ThreadStatic]
    private static StringBuilder? _spare;

    private readonly StringBuilder _text;
    private int _indent;

    public CSharpWriter() => (_text, _spare) = (_spare ?? new(UsualLength), null);

    public CSharpWriter Line(string line = "")
    {
        if (line.Length > 0)
            Indent().Raw(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>Begins a line.</summary>
    public CSharpWriter Indent()
    {
        _text.Append(' ', _indent * 4);
        return this;
    }

    /// <summary>Characters as they are.</summary>
    public CSharpWriter Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    public CSharpWriter Number(int number) => Raw(number.ToString(CultureInfo.InvariantCulture));

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

    /// <summary>A summary, its text escaped; <paramref name="code"/> is shown below it as it stands, and as far as it goes.</summary>
    public CSharpWriter Summary(string text, string? code = null)
    {
        Line("/// <summary>");
        Documentation(text, 0, text.Length, isPlainAscii: false);
        if (code is not null)
            Code(code);
        return Line("/// </summary>");
    }

    private void Code(string code)
    {
        Line("/// <code>");
        var isPlainAscii = PlainAscii.Holds(code);
        var start = 0;
        for (var line = 0; line < MostLines && start < code.Length; line++)
        {
            var end = code.IndexOf('\n', start);
            if (end < 0)
                end = code.Length;
            Documentation(code, start, end, isPlainAscii);
            start = end + 1;
        }

        if (start < code.Length)
            Line("/// …");
        Line("/// </code>");
    }

    private void Documentation(string text, int start, int end, bool isPlainAscii)
    {
        Indent().Raw("/// ");
        XmlText.Append(_text, text, start, end, isPlainAscii);
        _text.Append('\n');
    }

    /// <summary>All that was written; the writer is of no use afterwards.</summary>
    public string Finish()
    {
        var text = _text.ToString();
        if (_text.Capacity <= UsualLength)
            _spare = _text.Clear();
        return text;
    }
}
