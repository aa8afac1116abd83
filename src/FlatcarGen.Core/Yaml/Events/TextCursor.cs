using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml.Events;

/// <summary>Where in a text reading is. The text has no NUL; one stands for its end.</summary>
internal sealed class TextCursor(string text, int start)
{
    private int _countedTo = start;
    private int _pairs;

    public string Text { get; } = text;

    public int Position { get; set; } = start;

    /// <summary>How many lines were begun before this one.</summary>
    public int Line { get; private set; }

    public int LineStart { get; private set; } = start;

    public int Column => Position - LineStart;

    public bool IsAtEnd => Position >= Text.Length;

    public char Current => Position < Text.Length ? Text[Position] : CharacterClass.End;

    /// <summary>Why reading cannot go on.</summary>
    public SyntaxError? Error { get; private set; }

    /// <summary>Whether a line begins here with a document's begin or end.</summary>
    public bool IsAtDocumentMark =>
        Position == LineStart
            && Current is '-' or '.'
            && Peek(1) == Current
            && Peek(2) == Current
            && CharacterClass.IsBlankBreakOrEnd(Peek(3));

    public char Peek(int ahead)
    {
        var at = Position + ahead;
        return at < Text.Length ? Text[at] : CharacterClass.End;
    }

    /// <summary>Passes one line end and tells what it says in a scalar: a line feed, unless it is one of Unicode's own two.</summary>
    public char ReadBreak()
    {
        var c = Text[Position];
        Position += c == '\r' && Peek(1) == '\n' ? 2 : 1;
        Line++;
        LineStart = Position;
        return c is '\u2028' or '\u2029' ? c : '\n';
    }

    public void SkipBlanks()
    {
        while (CharacterClass.IsBlank(Current))
            Position++;
    }

    public void SkipWord()
    {
        while (CharacterClass.IsWord(Current))
            Position++;
    }

    /// <summary>Goes to the end of the line.</summary>
    public void SkipLine() => Position = LineEndAfter(Position);

    public int LineEndAfter(int position)
    {
        var end = Text.IndexOfAny(CharacterClass.Breaks, position);
        return end < 0 ? Text.Length : end;
    }

    /// <summary>How many characters stand before the position, where a pair of surrogates is one. Positions may only grow.</summary>
    public int CountCharacters()
    {
        for (; _countedTo < Position; _countedTo++)
        {
            if (char.IsHighSurrogate(Text[_countedTo]))
                _pairs++;
        }

        return Position - _pairs;
    }

    /// <summary>Stops reading; it is always false.</summary>
    public bool Fail(int from, int to, string message)
    {
        Error ??= new(TextRange.FromBounds(from, Math.Max(from, Math.Min(to, Text.Length))), message);
        return false;
    }
}
