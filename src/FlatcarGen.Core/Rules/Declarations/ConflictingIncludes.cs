using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>Two classes that are included side by side bring the same piece, with different things in it.</summary>
public sealed class ConflictingIncludes : PieceRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1017",
        "Included classes contradict each other",
        "'{0}' comes from two included classes and is not the same in both; declare the one that is to win here, or include one of them only",
        Severity.Error);

    public override IEnumerable<Finding> Check(PieceSet pieces)
    {
        if (pieces.Includes.Count < 2)
            yield break;
        var own = new HashSet<string>(Named(pieces).Select(piece => piece.Key), StringComparer.Ordinal);
        var seen = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var include in pieces.Includes)
        {
            foreach (var (key, name, piece) in Named(include))
            {
                if (own.Contains(key))
                    continue;
                if (!seen.TryGetValue(key, out var other))
                    seen.Add(key, piece);
                else if (!other.Equals(piece))
                    yield return Found(pieces.Itself, null, Shown.Short(name.Value));
            }
        }
    }

    private static IEnumerable<(string Key, DeclaredText Name, object Piece)> Named(PieceSet pieces)
    {
        foreach (var file in pieces.Files)
            yield return (file.Path.Value, file.Path, file);
        foreach (var directory in pieces.Directories)
            yield return (directory.Path.Value, directory.Path, directory);
        foreach (var link in pieces.Links)
            yield return (link.Path.Value, link.Path, link);
        foreach (var unit in pieces.Units)
            yield return ("unit " + unit.Name.Value, unit.Name, unit);
        foreach (var dropIn in pieces.DropIns)
            yield return ("drop-in " + dropIn.Unit.Value + "/" + dropIn.Name.Value, dropIn.Name, dropIn);
        foreach (var user in pieces.Users)
            yield return ("user " + user.Name.Value, user.Name, user);
        foreach (var sysext in pieces.Sysexts)
            yield return ("sysext " + sysext.Name.Value, sysext.Name, sysext);
    }
}
