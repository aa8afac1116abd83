namespace FlatcarGen.Core.Ignition.Values;

/// <summary>
/// Bytes as a Go program sees them that reads them through a buffer of 4,096 bytes (bufio.Reader): besides the next ones, it knows how many
/// of them are at hand. It gets more only when what it looks for is not among those.
/// </summary>
internal sealed class ReadAhead(byte[] bytes)
{
    private const int BufferSize = 4096;

    private int _filled;
    private int _lineEnd = -1;

    /// <summary>Where the next byte is.</summary>
    public int At { get; private set; }

    /// <summary>How many bytes are in the buffer.</summary>
    public int AtHand => _filled - At;

    /// <summary>Whether that many bytes from here on, all at hand, hold no end of a line.</summary>
    public bool IsOneLine(int length)
    {
        if (AtHand < length)
            return false;
        if (_lineEnd < At)
        {
            _lineEnd = At;
            while (_lineEnd < bytes.Length && bytes[_lineEnd] is not ((byte)'\n' or (byte)'\r'))
                _lineEnd++;
        }

        return _lineEnd - At >= length;
    }

    /// <summary>The length of the next character in bytes, all of which are at hand now; 0 at the end.</summary>
    public int Peek()
    {
        var length = At == bytes.Length ? 0 : Utf8.Length(bytes[At]);
        if (length > AtHand || length == 0)
            Fill();
        return length;
    }

    /// <summary>Goes on by what <see cref="Peek"/> found.</summary>
    public void Skip(int length) => At += length;

    /// <summary>Goes behind the next of such bytes, or to the end where there is none.</summary>
    public bool TrySkipThrough(byte wanted)
    {
        var found = Array.IndexOf(bytes, wanted, At);
        while (found < 0 || found >= _filled)
        {
            if (AtHand == BufferSize)
            {
                At = _filled;
            }
            else if (!Fill())
            {
                At = bytes.Length;
                return false;
            }
        }

        At = found + 1;
        return true;
    }

    private bool Fill()
    {
        var before = _filled;
        _filled = Math.Min(bytes.Length, At + BufferSize);
        return _filled > before;
    }
}
