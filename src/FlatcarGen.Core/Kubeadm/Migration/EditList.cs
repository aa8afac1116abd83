using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>The changes of a config, as they are found.</summary>
internal sealed class EditList
{
    private readonly List<MigrationEdit> _edits = [];

    /// <summary>What aliases stand for is met several times, and changed once.</summary>
    private readonly HashSet<MigrationEdit> _known = [];

    /// <summary>What stands behind everything else.</summary>
    private readonly List<MigrationEdit> _atEnd = [];

    public void Insert(int at, string text) => Replace(new(at, 0), text);

    /// <summary>Adds to the end of the text, behind all that is inserted there.</summary>
    public void Append(int end, string text) => _atEnd.Add(new(new(end, 0), text));

    public void Replace(TextRange range, string text)
    {
        var edit = new MigrationEdit(range, text);
        if (_known.Add(edit))
            _edits.Add(edit);
    }

    /// <summary>In the order of the text; null where one overlaps another.</summary>
    public IReadOnlyList<MigrationEdit>? InOrder()
    {
        // Stable: changes at one place stay in their order.
        var ordered = _edits.OrderBy(edit => edit.Range.Start).ThenBy(edit => edit.Range.Length > 0).Concat(_atEnd).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i - 1].Range.End > ordered[i].Range.Start)
                return null;
        }

        return ordered;
    }

    public static string Apply(string text, IEnumerable<MigrationEdit> edits)
    {
        var changed = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (range, newText) in edits)
        {
            changed.Append(text, done, range.Start - done).Append(newText);
            done = range.End;
        }

        return changed.Append(text, done, text.Length - done).ToString();
    }
}
