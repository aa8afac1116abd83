namespace FlatcarGen.Core.Yaml.Events;

/// <summary>The line ends between two lines of a scalar, until it is known what becomes of them.</summary>
internal sealed class PendingLineEnds
{
    private readonly CharBuffer _more = new();
    private char? _first;

    public void SetFirst(char? lineEnd) => _first = lineEnd;

    /// <summary>Adds the end of a blank line.</summary>
    public void Add(char lineEnd) => _more.Append(lineEnd);

    public void Clear()
    {
        _first = null;
        _more.Clear();
    }

    /// <summary>A single line end becomes a space, more of them lose the first; those that only Unicode knows stay.</summary>
    public void Fold(CharBuffer into)
    {
        if (_first == '\n')
        {
            if (_more.Length == 0)
                into.Append(' ');
            KeepMore(into);
        }
        else
        {
            Keep(into);
        }
    }

    public void Keep(CharBuffer into)
    {
        KeepFirst(into);
        KeepMore(into);
    }

    public void KeepFirst(CharBuffer into)
    {
        if (_first is { } lineEnd)
            into.Append(lineEnd);
        _first = null;
    }

    public void KeepMore(CharBuffer into)
    {
        into.Append(_more);
        Clear();
    }
}
