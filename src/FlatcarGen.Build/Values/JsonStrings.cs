using System.Globalization;
using System.Text;

namespace FlatcarGen.Build;

/// <summary>Reads a JSON object of strings (RFC 8259), and never says what is in it: neither MSBuild's host nor its messages are ours.</summary>
/// <param name="text">The whole text.</param>
public sealed class JsonStrings(string text)
{
    /// <summary>Where reading stopped.</summary>
    public int Position { get; private set; }

    /// <summary>Why it stopped, if it had to.</summary>
    public string? Problem { get; private set; }

    /// <summary>Reads it.</summary>
    /// <param name="values">In the order of the text; each name is there once.</param>
    /// <returns>Whether it is an object of strings and nothing else; <see cref="Problem"/> says why not.</returns>
    public bool TryRead(out IReadOnlyDictionary<string, string> values)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        values = read;
        if (!Takes('{', "an object begins with '{'"))
            return false;
        if (Next() != '}')
        {
            do
            {
                Next();
                var start = Position;
                if (!TryString("a name in double quotes is due", out var name)
                    || !Takes(':', "a ':' is due between a name and its value")
                    || !IsString()
                    || !TryString("a value in double quotes is due", out var value))
                    return false;
                if (read.ContainsKey(name))
                    return Fails(start, "this name is there twice");
                read[name] = value;
            }
            while (Skip(','));
        }

        if (!Takes('}', "a ',' or the closing '}' is due"))
            return false;
        Next();
        return Position == text.Length || Fails(Position, "something follows the object");
    }

    private bool IsString() => Next() == '"' || Fails(Position, "the value is no string");

    private bool TryString(string due, out string value)
    {
        value = "";
        if (!Takes('"', due))
            return false;
        var read = new StringBuilder();
        while (Position < text.Length && text[Position] != '"')
        {
            var c = text[Position];
            if (c < ' ')
                return Fails(Position, "a string may not hold a line end or another control character; write it as an escape, \\n");
            if (c != '\\')
                read.Append(c);
            else if (!TryEscape(out c))
                return false;
            else
                read.Append(c);
            Position++;
        }

        value = read.ToString();
        return Takes('"', "the string is not closed");
    }

    private bool TryEscape(out char c)
    {
        var start = Position++;
        c = Position < text.Length ? text[Position] : '\0';
        if (c == 'u' && Position + 4 < text.Length
            && ushort.TryParse(text.Substring(Position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            c = (char)code;
            Position += 4;
            return true;
        }

        var at = "\"\\/bfnrt".IndexOf(c);
        if (at < 0)
            return Fails(start, "there is no such escape");
        c = "\"\\/\b\f\n\r\t"[at];
        return true;
    }

    private bool Takes(char c, string due) => Skip(c) || Fails(Position, due);

    private bool Skip(char c)
    {
        if (Next() != c || Position >= text.Length)
            return false;
        Position++;
        return true;
    }

    private char Next()
    {
        while (Position < text.Length && text[Position] is ' ' or '\t' or '\n' or '\r')
            Position++;
        return Position < text.Length ? text[Position] : '\0';
    }

    private bool Fails(int at, string problem)
    {
        (Position, Problem) = (at, problem);
        return false;
    }
}
