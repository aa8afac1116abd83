using System.Globalization;
using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Ignition.Writing;

/// <summary>
/// Writes JSON as butane does: UTF-8, no spaces or two of them as indentation; in strings the quote, the backslash, control characters,
/// <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c>, U+2028 and U+2029 are escaped and nothing else, and what is no Unicode becomes <c>\ufffd</c>.
/// </summary>
internal sealed class JsonOutput(Stream stream, bool pretty)
{
    private const int LongestEscape = 6;
    private const int Base64Step = 3 * 1024;

    private readonly byte[] _buffer = new byte[16 * 1024];
    private readonly char[] _base64 = new char[Base64Step / 3 * 4];
    private int _used;
    private int _depth;
    private bool _isFirst = true;

    public void Begin(char bracket)
    {
        Put(bracket);
        _depth++;
        _isFirst = true;
    }

    public void End(char bracket)
    {
        _depth--;
        if (!_isFirst)
            NewLine();
        Put(bracket);
        _isFirst = false;
    }

    /// <summary>Starts the next member of an object.</summary>
    public void Key(string name)
    {
        Item();
        String(name);
        Put(':');
        if (pretty)
            Put(' ');
    }

    /// <summary>Starts the next item of an array.</summary>
    public void Item()
    {
        if (!_isFirst)
            Put(',');
        _isFirst = false;
        NewLine();
    }

    public void Number(long value) => Ascii(value.ToString(CultureInfo.InvariantCulture));

    public void Boolean(bool value) => Ascii(value ? "true" : "false");

    public void String(string text)
    {
        Put('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
            {
                Ascii(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                CodePoint(char.ConvertToUtf32(c, text[++i]));
            }
            else
            {
                CodePoint(char.IsSurrogate(c) ? -1 : c);
            }
        }

        Put('"');
    }

    /// <summary>A string of bytes that need not be UTF-8.</summary>
    public void String(byte[] text)
    {
        Put('"');
        for (var i = 0; i < text.Length;)
        {
            var length = Utf8Sequence.LengthAt(text, i);
            if (text[i] < 0x80)
                Ascii((char)text[i]);
            else
                CodePoint(length == 0 ? -1 : char.ConvertToUtf32(Encoding.UTF8.GetString(text, i, length), 0));
            i += Math.Max(1, length);
        }

        Put('"');
    }

    /// <summary>Begins a string that is made of pieces of ASCII which need no escapes.</summary>
    public void BeginAscii(string start)
    {
        Put('"');
        Ascii(start);
    }

    public void EndAscii() => Put('"');

    public void Base64(byte[] data)
    {
        for (var at = 0; at < data.Length; at += Base64Step)
        {
            var count = Convert.ToBase64CharArray(data, at, Math.Min(Base64Step, data.Length - at), _base64, 0);
            for (var i = 0; i < count; i++)
                Put(_base64[i]);
        }
    }

    public void Ascii(string text)
    {
        foreach (var c in text)
            Put(c);
    }

    public void Flush()
    {
        stream.Write(_buffer, 0, _used);
        _used = 0;
    }

    public void Put(char c)
    {
        if (_used == _buffer.Length)
            Flush();
        _buffer[_used++] = (byte)c;
    }

    private void NewLine()
    {
        if (!pretty)
            return;
        Put('\n');
        for (var i = 0; i < _depth; i++)
            Ascii("  ");
    }

    private void Ascii(char c)
    {
        switch (c)
        {
            case '"' or '\\':
                Put('\\');
                Put(c);
                break;
            case '\n':
                Ascii("\\n");
                break;
            case '\r':
                Ascii("\\r");
                break;
            case '\t':
                Ascii("\\t");
                break;
            case < ' ' or '<' or '>' or '&':
                Escape(c);
                break;
            default:
                Put(c);
                break;
        }
    }

    /// <summary>Writes a code point beyond ASCII; -1 is none.</summary>
    private void CodePoint(int code)
    {
        if (code is -1)
            Ascii("\\ufffd");
        else if (code is 0x2028 or 0x2029)
            Escape(code);
        else
            Utf8(code);
    }

    private void Utf8(int code)
    {
        if (_used + LongestEscape > _buffer.Length)
            Flush();
        if (code < 0x800)
        {
            _buffer[_used++] = (byte)(0xC0 | (code >> 6));
        }
        else
        {
            if (code < 0x10000)
            {
                _buffer[_used++] = (byte)(0xE0 | (code >> 12));
            }
            else
            {
                _buffer[_used++] = (byte)(0xF0 | (code >> 18));
                _buffer[_used++] = (byte)(0x80 | ((code >> 12) & 0x3F));
            }

            _buffer[_used++] = (byte)(0x80 | ((code >> 6) & 0x3F));
        }

        _buffer[_used++] = (byte)(0x80 | (code & 0x3F));
    }

    private void Escape(int code) => Ascii("\\u" + code.ToString("x4", CultureInfo.InvariantCulture));
}
