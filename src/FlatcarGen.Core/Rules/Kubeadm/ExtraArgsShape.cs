using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>Flags in the shape of the other version of kubeadm's API.</summary>
public sealed class ExtraArgsShape : KubeadmRule
{
    private static readonly string[][] Places =
    [
        ["nodeRegistration", "kubeletExtraArgs"], ["apiServer", "extraArgs"], ["controllerManager", "extraArgs"],
        ["scheduler", "extraArgs"], ["etcd", "local", "extraArgs"],
    ];

    public override RuleInfo Info { get; } = new(
        "FCG5003",
        "extraArgs in the shape of another API version",
        "In {0} '{1}' is {2}, and kubeadm stops at anything else; write {3}",
        Severity.Error);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        var isFirst = true;
        foreach (var root in config.Roots)
        {
            if (KubeadmDocuments.ApiOf(root) is not { } api)
                continue;
            var isList = api == KubeadmApi.V1Beta4;
            foreach (var place in Places)
            {
                if (KubeadmDocuments.At(root, place) is { } args
                    && (isList ? args is YamlMapping { Count: > 0 } : args is YamlSequence { Count: > 0 }))
                {
                    var key = place[place.Length - 1];
                    yield return Found(
                        Marked(root, place, args), config.Facts, isList ? "v1beta4" : "v1beta3", key,
                        isList ? "a list" : "a map", isList ? "'- name: FLAG' and 'value: VALUE' for each flag" : "'FLAG: VALUE' for each flag") with
                    {
                        // It mends all of them.
                        Fix = !isFirst ? null : isList ? MigrationFix.Completing(config) : MigrationFix.Of(config),
                    };
                    isFirst = false;
                }
            }
        }
    }

    /// <summary>Whether an entry of kubeadm's says the same.</summary>
    internal static bool Tells(KubeadmReportEntry entry) =>
        entry.Node is YamlMapping { Count: > 0 } or YamlSequence { Count: > 0 }
            && Places.Any(place => string.Join(".", place) == entry.Path);

    /// <summary>The key, so that not whole paragraphs are underlined; what declarations made has none.</summary>
    private static YamlNode Marked(YamlMapping root, string[] place, YamlNode args)
    {
        var parent = place.Length == 1 ? root : KubeadmDocuments.At(root, place.Take(place.Length - 1).ToArray()) as YamlMapping;
        return parent?.FindEntry(place[place.Length - 1]) is { Key: { Place.Text.At.Id: > 0 } key } ? key : args;
    }
}
