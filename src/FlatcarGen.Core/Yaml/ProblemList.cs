using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>Collects problems, each on a range that is inside the text and can be seen.</summary>
internal sealed class ProblemList(string text)
{
    private readonly List<YamlProblem> _problems = [];
    private bool _hasOthers;

    public IReadOnlyList<YamlProblem> Problems => _problems;

    /// <summary>Whether reading may stop: nobody could use the rest of the text. Where all problems are local, somebody may.</summary>
    public bool IsFull => _hasOthers && !HasRoom;

    private bool HasRoom => _problems.Count < YamlReader.MaxProblems;

    public void Add(TextRange range, string message) => Add(range.Start, range.End, message);

    public void Add(YamlProblem problem) => Add(problem.Range.Start, problem.Range.End, problem.Message, problem.IsLocal);

    public void Add(long start, long end, string message, bool isLocal = false)
    {
        // The first that counts for the whole text is told whatever was told before.
        if (!isLocal && !_hasOthers && !HasRoom)
            _problems.RemoveAt(_problems.Count - 1);
        _hasOthers |= !isLocal;
        if (HasRoom)
            _problems.Add(new(Visible(Inside(start), Inside(end)), message, isLocal));
    }

    private int Inside(long index) => (int)Math.Min(Math.Max(index, 0), text.Length);

    private TextRange Visible(int start, int end)
    {
        if (end > start)
            return TextRange.FromBounds(start, end);
        if (start < text.Length && !char.IsWhiteSpace(text[start]))
            return new(start, 1);
        var at = start;
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at > 0 ? new(at - 1, 1) : new(0, Math.Min(1, text.Length));
    }
}
