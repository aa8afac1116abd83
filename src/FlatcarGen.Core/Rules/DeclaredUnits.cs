using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules;

/// <summary>The units that a class declares, as rules look at them.</summary>
public static class DeclaredUnits
{
    /// <summary>Each unit that has a text or drop-ins of its own in the class.</summary>
    public static IReadOnlyList<UnitSubject> Of(PieceSet pieces)
    {
        var files = new Dictionary<string, UnitFile?>(StringComparer.Ordinal);
        foreach (var unit in pieces.Units)
        {
            if (unit.Contents is { } contents)
                files[unit.Name.Value] = UnitFile.Parse(contents, UnitForm.Declared, unit.Name.Value);
        }

        var dropIns = pieces.DropIns.ToLookup(
            dropIn => dropIn.Unit.Value,
            dropIn => UnitFile.Parse(dropIn.Contents, UnitForm.Declared, dropIn.Name.Value),
            StringComparer.Ordinal);
        return files.Keys.Union(dropIns.Select(group => group.Key), StringComparer.Ordinal)
            .Select(name => new UnitSubject(name, files.TryGetValue(name, out var file) ? file : null, dropIns[name].ToList()))
            .ToList();
    }
}
