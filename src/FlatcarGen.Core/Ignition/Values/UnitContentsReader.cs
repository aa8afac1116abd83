namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Reads a unit once, in the pieces that go-systemd reads it in: between two of them it looks for a line that is too long.</summary>
internal sealed class UnitContentsReader(byte[] bytes)
{
    private const int LineLimit = 2048;

    private readonly ReadAhead _source = new(bytes);
    private UnitContentsProblem? _problem;
    private bool _isInstall;

    private enum Piece
    {
        Preamble,
        PreambleComment,
        SectionName,
        SectionEnd,
        Line,
        Comment,
        Name,
        Value,
        None,
    }

    /// <summary>Where the trouble is.</summary>
    public int Trouble { get; private set; }

    public bool HasInstallOption { get; private set; }

    public UnitContentsProblem? Read()
    {
        for (var piece = Piece.Preamble; piece != Piece.None;)
        {
            piece = _source.IsOneLine(LineLimit) ? Fail(UnitContentsProblem.LineTooLong, _source.At) : Read(piece);
        }

        return _problem;
    }

    private Piece Read(Piece piece) => piece switch
    {
        Piece.Preamble => ReadStart(isPreamble: true),
        Piece.Line => ReadStart(isPreamble: false),
        Piece.SectionName => ReadSectionName(),
        Piece.SectionEnd => ReadSectionEnd(),
        Piece.Name => ReadName(),
        Piece.Value => ReadValue(),
        _ => SkipComment(then: piece == Piece.Comment ? Piece.Line : Piece.Preamble),
    };

    /// <summary>
    /// Of one character, tells what follows. In front of the first section all is passed over but brackets and comments, and these
    /// start anywhere in a line.
    /// </summary>
    private Piece ReadStart(bool isPreamble)
    {
        var length = _source.Peek();
        if (length == 0)
            return Piece.None;
        var at = _source.At;
        switch (bytes[at])
        {
            case (byte)'[':
                _source.Skip(length);
                return Piece.SectionName;
            case (byte)'#' or (byte)';':
                _source.Skip(length);
                return isPreamble ? Piece.PreambleComment : Piece.Comment;
            default:
                if (!isPreamble && !Utf8.IsSpace(bytes, at))
                    return Piece.Name;
                _source.Skip(length);
                return isPreamble ? Piece.Preamble : Piece.Line;
        }
    }

    /// <summary>The name may go over several lines.</summary>
    private Piece ReadSectionName()
    {
        var start = _source.At;
        if (!_source.TrySkipThrough((byte)']'))
            return Fail(UnitContentsProblem.UnterminatedSection, start - 1);
        _isInstall = Is(start, _source.At - 1, "Install");
        return Piece.SectionEnd;
    }

    private bool Is(int start, int end, string name)
    {
        if (end - start != name.Length)
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (bytes[start + i] != name[i])
                return false;
        }

        return true;
    }

    private Piece ReadSectionEnd()
    {
        var at = _source.At;
        _source.TrySkipThrough((byte)'\n');
        while (at < _source.At && Utf8.IsSpace(bytes, at))
            at += Utf8.Length(bytes[at]);
        return at < _source.At ? Fail(UnitContentsProblem.GarbageAfterSection, at) : Piece.Line;
    }

    private Piece ReadName()
    {
        var start = _source.At;
        while (true)
        {
            var length = _source.Peek();
            if (length == 0)
                return Fail(UnitContentsProblem.EndInName, start);
            var first = bytes[_source.At];
            if (first is (byte)'\n' or (byte)'\r')
                return Fail(UnitContentsProblem.NewlineInName, start);
            _source.Skip(length);
            if (first == '=')
                return Piece.Value;
        }
    }

    /// <summary>A backslash at the very end of a line goes on with the next one; a space or a carriage return behind it, and it does not.</summary>
    private Piece ReadValue()
    {
        if (SkipLine(out var start, out var end) && end > start && bytes[end - 1] == '\\')
            return Piece.Value;
        HasInstallOption |= _isInstall;
        return Piece.Line;
    }

    /// <summary>Comments go on as values do, and one space behind the backslash does not matter.</summary>
    private Piece SkipComment(Piece then)
    {
        while (SkipLine(out var start, out var end))
        {
            if (end > start && bytes[end - 1] == ' ')
                end--;
            if (end == start || bytes[end - 1] != '\\')
                break;
        }

        return then;
    }

    /// <summary>Goes to the next line; false where there was nothing left of this one.</summary>
    private bool SkipLine(out int start, out int end)
    {
        start = _source.At;
        end = _source.TrySkipThrough((byte)'\n') ? _source.At - 1 : _source.At;
        return _source.At > start;
    }

    private Piece Fail(UnitContentsProblem problem, int at)
    {
        (_problem, Trouble) = (problem, at);
        return Piece.None;
    }
}
