using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary>Turns fixes, which change declared texts, into changes of the C# file that declares them.</summary>
public static class SourceFixes
{
    /// <param name="fix">What a rule proposes.</param>
    /// <param name="tree">The file that the finding is reported in: a fix never changes another.</param>
    /// <param name="mapOf">The constant that an anchor stands for, or null when it is not one of C#.</param>
    /// <returns>
    /// Null when no fix can be offered: one of its changes cannot be written, lies in another file, or comes to overlap another.
    /// </returns>
    public static SourceFix? Map(Fix fix, SyntaxTree tree, Func<Anchor, LiteralMap?> mapOf)
    {
        var edits = new List<SourceEdit>();
        foreach (var edit in Joined(fix.Edits))
        {
            if (mapOf(edit.At) is not { } map || map.Expression.SyntaxTree != tree || Map(edit, map) is not { } mapped)
                return null;
            edits.Add(mapped);
        }

        // Stable: changes at one place stay in their order.
        var ordered = edits.OrderBy(edit => edit.Start).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i - 1].End > ordered[i].Start)
                return null;
        }

        return ordered.Count == 0 ? null : new(fix.Title, ordered.ToEquatableArray());
    }

    private static SourceEdit? Map(TextEdit edit, LiteralMap map)
    {
        var found = edit.Range is { } range
            ? map.TryMapEdit(range, edit.NewText, out TextSpan span, out var text)
            : ListElement.TryAppendBehind(map.Expression, edit.NewText, out span, out text);
        return found ? new(span.Start, span.Length, text) : null;
    }

    /// <summary>Changes of one text that touch become one: what each may do depends on the characters beside it.</summary>
    private static IEnumerable<TextEdit> Joined(EquatableArray<TextEdit> edits)
    {
        TextEdit? open = null;
        foreach (var edit in edits.OrderBy(edit => edit.At.Id).ThenBy(edit => edit.Range?.Start ?? int.MaxValue))
        {
            if (open is { Range: { } before } last && edit.Range is { } range && last.At.Id == edit.At.Id && before.End == range.Start)
            {
                open = new(edit.At, TextRange.FromBounds(before.Start, range.End), last.NewText + edit.NewText);
                continue;
            }

            if (open is { } complete)
                yield return complete;
            open = edit;
        }

        if (open is { } final)
            yield return final;
    }
}
