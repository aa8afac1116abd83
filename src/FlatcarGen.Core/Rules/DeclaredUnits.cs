using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules;

/// <summary>The units that a class declares, as rules look at them.</summary>
public static class DeclaredUnits
{
    /// <summary>What every generated kubeadm unit says of its surroundings, for drop-ins of it.</summary>
    private const string GeneratedKubeadmUnit = """
        [Unit]
        Requires=coreos-metadata.service
        After=coreos-metadata.service
        [Service]
        EnvironmentFile=/run/metadata/flatcar
        """;

    /// <summary>Each unit that has a text or drop-ins of its own in the class.</summary>
    /// <param name="pieces">The class's pieces.</param>
    /// <param name="around">Those of the class around it, whose units its drop-ins may belong to.</param>
    public static IReadOnlyList<UnitSubject> Of(PieceSet pieces, PieceSet around)
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
            .Select(name => new UnitSubject(name, files.TryGetValue(name, out var file) ? file : FromAround(name, around), dropIns[name].ToList()))
            .ToList();
    }

    private static UnitFile? FromAround(string name, PieceSet around)
    {
        var contents = name == KubeadmUnit.Name
            ? new DeclaredText(GeneratedKubeadmUnit, Anchor.None)
            : around.Units.FirstOrDefault(unit => unit.Name.Value == name)?.Contents;
        return contents is { } text ? UnitFile.Parse(text, UnitForm.Declared, name) : null;
    }
}
