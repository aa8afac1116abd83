namespace FlatcarGen.Core.Yaml.Events;

/// <summary>Room for texts that are put together, used again for each of them.</summary>
internal sealed class CharBuffer
{
    private char[] _chars = new char[256];

    public int Length { get; private set; }

    public void Clear() => Length = 0;

    public void Append(char c)
    {
        if (Length == _chars.Length)
            Grow(1);
        _chars[Length++] = c;
    }

    public void Append(string text, int start, int end)
    {
        var count = end - start;
        if (Length + count > _chars.Length)
            Grow(count);
        text.CopyTo(start, _chars, Length, count);
        Length += count;
    }

    public void Append(CharBuffer other)
    {
        if (Length + other.Length > _chars.Length)
            Grow(other.Length);
        Array.Copy(other._chars, 0, _chars, Length, other.Length);
        Length += other.Length;
    }

    /// <summary>Appends a character of Unicode; what is none becomes the one that stands for that.</summary>
    public void AppendCodePoint(int code)
    {
        if (code is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
            Append('\uFFFD');
        else if (code < 0x10000)
            Append((char)code);
        else
        {
            Append((char)(0xD800 + ((code - 0x10000) >> 10)));
            Append((char)(0xDC00 + ((code - 0x10000) & 0x3FF)));
        }
    }

    public override string ToString() => new(_chars, 0, Length);

    private void Grow(int count) => Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + count));
}
