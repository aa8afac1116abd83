namespace FlatcarGen;

/// <summary>
/// kubeadm YAML that is merged into each node's config: for everything that no attribute covers. Each document names its
/// <c>kind</c> and is merged into the node's document of that kind, where it has one; <c>KubeProxyConfiguration</c> is added to the
/// bootstrap node. Mappings are merged, lists replaced (extra args: merged by name), <c>null</c> removes a key.
/// </summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class KubeadmPatchAttribute : Attribute;
