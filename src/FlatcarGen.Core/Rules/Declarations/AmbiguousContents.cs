using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A piece says in two ways what is in it, a file checks what it does not fetch, or a drop-in has no text.</summary>
public sealed class AmbiguousContents : PieceRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1016",
        "Contents that are missing or contradict each other",
        "'{0}' {1}",
        Severity.Error);

    public override IEnumerable<Finding> Check(PieceSet pieces)
    {
        foreach (var unit in pieces.Units)
        {
            if (unit.OtherContents is { } other)
                yield return Twice(other, unit.Name, "the constant and Contents");
        }

        foreach (var dropIn in pieces.DropIns)
        {
            if (dropIn.OtherContents is { } other)
                yield return Twice(other, dropIn.Name, "the constant and Contents");
            else if (dropIn.Contents.Value.Length == 0)
                yield return Found(dropIn.Name, null, Shown.Short(dropIn.Name.Value), "is empty; put the attribute on a constant, or give Contents");
        }

        foreach (var file in pieces.Files)
        {
            var given = new[] { file.Contents, file.OtherContents, file.ContentsBase64, file.Source }
                .Where(text => text is not null)
                .ToList();
            if (given.Count > 1)
                yield return Twice(given[1] ?? file.Path, file.Path, "the constant, Contents, ContentsBase64 and Source");
            else if (file is { Hash: { } hash, Source: null })
                yield return Found(hash, null, Shown.Short(file.Path.Value), "has a Hash and nothing to fetch: remove it, or give the Source that it belongs to");
        }
    }

    private Finding Twice(DeclaredText second, DeclaredText name, string ways) =>
        Found(second, null, Shown.Short(name.Value), $"is given its contents twice: use one of {ways}");
}
