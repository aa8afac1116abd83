namespace FlatcarGen.Core.Text;

/// <summary>
/// A text as its next reader sees it (escapes undone, lines joined, indentation gone) in which every character still knows
/// where it was written. Ranges of <see cref="Value"/> are turned into ranges of <see cref="Source"/> by <see cref="ToSource"/>.
/// </summary>
public sealed class MappedText
{
    /// <summary>Stands in <see cref="Value"/> for something whose characters nobody knows yet, such as a placeholder's value.</summary>
    public const char Unknown = '\uFFFC';

    private readonly Run[] _runs;
    private readonly int _origin;

    internal MappedText(DeclaredText source, string value, Run[] runs, int origin) =>
        (Source, Value, _runs, _origin) = (source, value, runs, origin);

    /// <summary>What was written.</summary>
    public DeclaredText Source { get; }

    /// <summary>What the next reader sees.</summary>
    public string Value { get; }

    public int Length => Value.Length;

    public char this[int index] => Value[index];

    /// <summary>The text as it was written, read as it stands.</summary>
    public static MappedText Plain(DeclaredText source) =>
        new(source, source.Value, source.Value.Length == 0 ? [] : [new(RunKind.Same, 0, source.Value.Length, 0, source.Value.Length)], 0);

    /// <summary>Whether the character stands for something unknown (a real U+FFFC does not).</summary>
    public bool IsUnknownAt(int index) =>
        Value[index] == Unknown && _runs[RunAt(index)].Kind == RunKind.Unknown;

    public bool HasUnknown => Array.Exists(_runs, run => run.Kind == RunKind.Unknown);

    /// <summary>The written characters behind a range of <see cref="Value"/>; for an empty one, the place in front of it.</summary>
    public TextRange ToSource(TextRange range) =>
        range.Length == 0 ? new(StartInSource(range.Start), 0) : TextRange.FromBounds(StartInSource(range.Start), EndInSource(range.End));

    /// <summary>The written characters behind the whole text.</summary>
    public TextRange SourceRange => ToSource(new(0, Length));

    /// <summary>Where the character at this index begins in the source; for the end of the text, where its last one ends.</summary>
    public int StartInSource(int index)
    {
        if (index >= Length)
            return Length == 0 ? _origin : EndInSource(Length);
        var run = _runs[RunAt(index)];
        return run.Kind == RunKind.Same ? run.SourceStart + index - run.Start : run.SourceStart;
    }

    /// <summary>Where the character in front of this index ends in the source.</summary>
    public int EndInSource(int index)
    {
        if (index <= 0)
            return StartInSource(0);
        var run = _runs[RunAt(index - 1)];
        return run.Kind == RunKind.Same ? run.SourceStart + index - run.Start : run.SourceStart + run.SourceLength;
    }

    public MappedText Slice(int start, int length)
    {
        if (start == 0 && length == Length)
            return this;
        if (length > 0 && _runs[RunAt(start)] is { Kind: RunKind.Same } run && start + length <= run.Start + run.Length)
        {
            var origin = run.SourceStart + start - run.Start;
            return new(Source, Value.Substring(start, length), [new(RunKind.Same, 0, length, origin, length)], origin);
        }

        return new MappedTextBuilder(this).Copy(start, start + length).ToMappedText(StartInSource(start));
    }

    public MappedText Trim(Func<char, bool> isBlank)
    {
        var (start, end) = (0, Length);
        while (start < end && isBlank(Value[start]))
            start++;
        while (end > start && isBlank(Value[end - 1]))
            end--;
        return Slice(start, end - start);
    }

    public override string ToString() => Value;

    internal void CopyRuns(int start, int end, List<Run> into, int at)
    {
        for (var i = start < end ? RunAt(start) : 0; start < end; i++)
        {
            var run = _runs[i];
            var length = Math.Min(end, run.Start + run.Length) - start;
            var piece = run.Kind == RunKind.Same
                ? new Run(run.Kind, at, length, run.SourceStart + start - run.Start, length)
                : run with { Start = at, Length = length };
            if (into.Count > 0 && piece.Kind == RunKind.Same && into[into.Count - 1].TryJoin(piece, out var joined))
                into[into.Count - 1] = joined;
            else
                into.Add(piece);
            (start, at) = (start + length, at + length);
        }
    }

    private int RunAt(int index)
    {
        var (low, high) = (0, _runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Start <= index)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    internal enum RunKind
    {
        /// <summary>Each character stands for the one written.</summary>
        Same,

        /// <summary>All characters together stand for all those written.</summary>
        Replaced,

        /// <summary>As <see cref="Replaced"/>, by something nobody knows yet.</summary>
        Unknown,
    }

    internal readonly record struct Run(RunKind Kind, int Start, int Length, int SourceStart, int SourceLength)
    {
        public bool TryJoin(Run next, out Run joined)
        {
            joined = this with { Length = Length + next.Length, SourceLength = SourceLength + next.SourceLength };
            return Kind == RunKind.Same && next.Kind == RunKind.Same && SourceStart + SourceLength == next.SourceStart;
        }
    }
}
