using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>Machines as declarations describe them.</summary>
public static class DeclaredMachine
{
    /// <summary>What every generated kubeadm unit says of its surroundings, for drop-ins of it.</summary>
    private const string KubeadmUnitText = """
        [Unit]
        Wants=containerd.service coreos-metadata.service
        After=containerd.service coreos-metadata.service
        [Service]
        EnvironmentFile=/run/metadata/flatcar
        """;

    /// <summary>The machines of a node: everything that is declared for them or generated.</summary>
    public static Machine Of(NodePlan plan)
    {
        var facts = new MachineFacts
        {
            Itself = plan.Node.Itself,
            Role = plan.Node.Role,
            Platform = plan.Metadata,
            FlatcarVersion = plan.Settings.FlatcarVersion,
            KubernetesVersion = plan.Settings.KubernetesVersion is { } version ? KubernetesVersion.Parse(version.Value) : null,
            VersionOption = plan.Settings.KubernetesVersion,
            ClusterFamilies = plan.ClusterFamilies,
        };
        return Machine.Of(plan.Butane, UnitForm.Declared, facts, [new(plan.KubeadmDocuments, UnitForm.Declared, facts)]);
    }

    /// <summary>What a class alone says of a machine.</summary>
    /// <param name="pieces">The class's pieces.</param>
    /// <param name="around">Those of the class around it, which its own may belong to.</param>
    public static Machine Of(PieceSet pieces, PieceSet around)
    {
        var together = PieceLayers.Flatten(around, pieces);
        var facts = new MachineFacts { Itself = pieces.Itself };
        return Machine.Of(
            ButaneDocument.Of(
                GeneratedPieces.WithSysexts(together),
                "1.1.0",
                kubeadmConfig: null,
                NeedsKubeadmUnit(together) ? KubeadmUnitText : default(TemplateText?)),
            UnitForm.Declared,
            facts,
            together.KubeadmPatches
                .Select(patch => new KubeadmDocuments(YamlReader.Read(patch).Roots.OfType<YamlMapping>().ToList(), UnitForm.Declared, facts) { IsFragment = true })
                .ToList());
    }

    private static bool NeedsKubeadmUnit(PieceSet pieces) => pieces.DropIns.Any(dropIn => dropIn.Unit.Value == KubeadmUnit.Name);
}
