using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A file says in two ways what is in it, or checks what it does not fetch.</summary>
public sealed class AmbiguousContents : PieceRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1016",
        "Contents that are missing or contradict each other",
        "'{0}' {1}",
        Severity.Error);

    public override IEnumerable<Finding> Check(PieceSet pieces)
    {
        foreach (var dropIn in pieces.DropIns)
        {
            if (dropIn.Contents.Value.Length == 0)
                yield return Found(dropIn.Name, null, Shown.Short(dropIn.Name.Value), "is empty; put the attribute on a constant, or give Contents");
        }

        foreach (var file in pieces.Files)
        {
            var given = new[] { file.Contents, file.ContentsBase64, file.Source }.Where(text => text is not null).ToList();
            if (given.Count > 1)
                yield return Found(given[1] ?? file.Path, null, Shown.Short(file.Path.Value), "is given its contents twice: use one of the constant, Contents, ContentsBase64 and Source");
            else if (file is { Hash: { } hash, Source: null })
                yield return Found(hash, null, Shown.Short(file.Path.Value), "has a Hash and nothing to fetch: remove it, or give the Source that it belongs to");
        }
    }
}
