using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>The config that a node's kubeadm is given: the documents of its role, patches merged in.</summary>
public static class KubeadmConfig
{
    public static IReadOnlyList<YamlMapping> Documents(NodePlan plan)
    {
        var documents = new List<YamlMapping>();
        if (plan.Node.Role == NodeRole.Bootstrap)
        {
            documents.Add(InitConfiguration.Of(plan));
            documents.Add(ClusterConfiguration.Of(plan));
            if (KubeletConfiguration.Of(plan) is { } kubelet)
                documents.Add(kubelet);
        }
        else
        {
            documents.Add(JoinConfiguration.Of(plan));
        }

        return KubeadmPatch.Apply(documents, plan);
    }

    public static TemplateText Text(NodePlan plan) => YamlWriter.WriteDocuments(plan.KubeadmDocuments);
}
