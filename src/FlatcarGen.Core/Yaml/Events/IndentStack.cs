namespace FlatcarGen.Core.Yaml.Events;

/// <summary>The columns of the block collections that are open.</summary>
internal sealed class IndentStack
{
    /// <summary>More of them libyaml and go-yaml refuse.</summary>
    private const int MaxCount = 10_000;

    private readonly Stack<int> _outer = new();

    /// <summary>The innermost one's column; -1 for none.</summary>
    public int Current { get; private set; } = -1;

    public bool IsTooDeep => _outer.Count > MaxCount;

    public void Open(int column)
    {
        _outer.Push(Current);
        Current = column;
    }

    public void Close() => Current = _outer.Pop();
}
