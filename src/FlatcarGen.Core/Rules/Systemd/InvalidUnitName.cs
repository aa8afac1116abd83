using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit or drop-in whose name systemd does not take.</summary>
public sealed class InvalidUnitName : PieceRule
{
    /// <summary>systemd.unit(5); scopes cannot be configured by files.</summary>
    private static readonly string[] Suffixes =
        [".service", ".socket", ".device", ".mount", ".automount", ".swap", ".target", ".path", ".timer", ".slice"];

    public override RuleInfo Info { get; } = new(
        "FCG2037",
        "Not the name of a unit or drop-in",
        "'{0}' {1}",
        Severity.Error);

    public override IEnumerable<Finding> Check(PieceSet pieces)
    {
        foreach (var unit in pieces.Units.Select(unit => unit.Name).Concat(pieces.DropIns.Select(dropIn => dropIn.Unit)))
        {
            if (!IsName(unit) || !Suffixes.Any(suffix => unit.Value.Length > suffix.Length && unit.Value.EndsWith(suffix, StringComparison.Ordinal)))
                yield return Found(unit, null, Shown.Short(unit.Value), "is no name of a unit; end it in the unit's type, such as \".service\"");
        }

        foreach (var dropIn in pieces.DropIns)
        {
            if (!IsName(dropIn.Name) || dropIn.Name.Value.Length <= 5 || !dropIn.Name.Value.EndsWith(".conf", StringComparison.Ordinal))
                yield return Found(dropIn.Name, null, Shown.Short(dropIn.Name.Value), "is no name of a drop-in; end it in \".conf\", or systemd does not read it");
        }
    }

    private static bool IsName(DeclaredText text) =>
        text.Value.Length is > 0 and <= 255
        && text.ToTemplate().KnownText is { } known
        && known.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ':' or '-' or '_' or '.' or '\\' or '@');
}
