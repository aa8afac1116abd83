using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>A flag that a kubeadm config gives to a component.</summary>
/// <param name="Component">Who gets it.</param>
/// <param name="Name">Its name, as it was written.</param>
/// <param name="Value">Its value; null where there is none.</param>
public sealed record KubeadmArg(Component Component, YamlScalar Name, YamlScalar? Value)
{
    private static readonly (Component Component, string[] Path)[] OfCluster =
    [
        (Component.ApiServer, ["apiServer", "extraArgs"]),
        (Component.ControllerManager, ["controllerManager", "extraArgs"]),
        (Component.Scheduler, ["scheduler", "extraArgs"]),
        (Component.Etcd, ["etcd", "local", "extraArgs"]),
    ];

    internal static IEnumerable<KubeadmArg> In(KubeadmDocuments config)
    {
        foreach (var root in new[] { config.Init, config.Join })
        {
            foreach (var arg in In(Component.Kubelet, KubeadmDocuments.At(root, "nodeRegistration", "kubeletExtraArgs")))
                yield return arg;
        }

        foreach (var (component, path) in OfCluster)
        {
            foreach (var arg in In(component, KubeadmDocuments.At(config.Cluster, path)))
                yield return arg;
        }
    }

    private static IEnumerable<KubeadmArg> In(Component component, YamlNode? args) => args switch
    {
        YamlMapping map => map.Entries.Select(entry => new KubeadmArg(component, entry.Key, entry.Value as YamlScalar)),
        YamlSequence list => list.OfType<YamlMapping>()
            .Where(arg => arg.Find("name") is YamlScalar)
            .Select(arg => new KubeadmArg(component, (YamlScalar)arg.Find("name")!, arg.Find("value") as YamlScalar)),
        _ => [],
    };
}
