using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>Two pieces of the same rank are the same thing: which one holds would be chance.</summary>
public sealed class DuplicatePiece : PieceRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1007",
        "The same piece twice",
        "{0} '{1}' is declared twice here; remove one, or declare the one that is to win nearer to the node",
        Severity.Error);

    public override IEnumerable<Finding> Check(PieceSet pieces)
    {
        return Repeated("Path", pieces.Paths)
            .Concat(Repeated("Unit", pieces.Units.Select(unit => unit.Name)))
            .Concat(Repeated("User", pieces.Users.Select(user => user.Name)))
            .Concat(Repeated("System extension", pieces.Sysexts.Select(sysext => sysext.Name)))
            .Concat(DropIns(pieces));
    }

    private IEnumerable<Finding> DropIns(PieceSet pieces)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var dropIn in pieces.DropIns)
        {
            if (!seen.Add(dropIn.Unit.Value + "/" + dropIn.Name.Value))
                yield return Found(dropIn.Name, null, "Drop-in", Shown.Short(dropIn.Name.Value));
        }
    }

    private IEnumerable<Finding> Repeated(string what, IEnumerable<DeclaredText> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (!seen.Add(text.Value))
                yield return Found(text, null, what, Shown.Short(text.Value));
        }
    }
}
