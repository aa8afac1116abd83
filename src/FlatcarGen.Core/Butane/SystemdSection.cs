using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Butane;

/// <summary>Units with their drop-ins: the kubeadm unit first, then the declared ones.</summary>
internal static class SystemdSection
{
    public static YamlMapping? Of(PieceSet pieces, TemplateText? kubeadmUnit)
    {
        var units = new YamlSequence();
        var declared = pieces.Units.ToDictionary(unit => unit.Name.Value, StringComparer.Ordinal);
        var names = declared.Keys
            .Concat(pieces.DropIns.Select(dropIn => dropIn.Unit.Value))
            .Where(name => name != KubeadmUnit.Name)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal);
        foreach (var name in kubeadmUnit is null && !IsNamed(pieces) ? names : names.Prepend(KubeadmUnit.Name))
        {
            var unit = declared.TryGetValue(name, out var own) ? Unit(own)
                : name == KubeadmUnit.Name ? new() { ["name"] = name, ["enabled"] = true, ["contents"] = kubeadmUnit }
                : new() { ["name"] = pieces.DropIns.First(dropIn => dropIn.Unit.Value == name).Unit.ToYaml() };
            units.Add(unit.Add("dropins", DropIns(pieces, name)));
        }

        return units.Count == 0 ? null : new() { ["units"] = units };
    }

    private static bool IsNamed(PieceSet pieces) =>
        pieces.Units.Any(unit => unit.Name.Value == KubeadmUnit.Name)
            || pieces.DropIns.Any(dropIn => dropIn.Unit.Value == KubeadmUnit.Name);

    private static YamlMapping Unit(UnitPiece unit) => new()
    {
        ["name"] = unit.Name.ToYaml(),
        ["enabled"] = unit.Enabled ?? (HasInstallSection(unit) ? true : default(bool?)),
        ["mask"] = unit.Mask ? true : default(bool?),
        ["contents"] = unit.Contents.ToYaml(),
    };

    private static bool HasInstallSection(UnitPiece unit) =>
        unit.Contents is { } contents && contents.Value.Split('\n').Any(line => line.Trim() == "[Install]");

    private static YamlSequence? DropIns(PieceSet pieces, string unit)
    {
        var dropIns = pieces.DropIns
            .Where(dropIn => dropIn.Unit.Value == unit)
            .Select(dropIn => new YamlMapping { ["name"] = dropIn.Name.ToYaml(), ["contents"] = dropIn.Contents.ToYaml() })
            .ToList();
        return dropIns.Count == 0 ? null : new YamlSequence(dropIns);
    }
}
