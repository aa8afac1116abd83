using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>The ClusterConfiguration, which kubeadm init takes and keeps for those who join.</summary>
internal static class ClusterConfiguration
{
    public static YamlMapping Of(NodePlan plan)
    {
        var cluster = plan.Cluster;
        return new()
        {
            ["apiVersion"] = KubeadmApiVersion.ToYaml(plan),
            ["kind"] = "ClusterConfiguration",
            ["apiServer"] = NotEmpty(new()
            {
                ["certSANs"] = cluster.CertSans.ToYaml(),
                ["extraArgs"] = Args(plan, Component.ApiServer).ToYaml(),
                ["timeoutForControlPlane"] = Timeouts.ForControlPlane(plan),
            }),
            ["clusterName"] = (cluster.ClusterName ?? cluster.Name).ToYaml(),
            ["controlPlaneEndpoint"] = cluster.ControlPlaneEndpoint.ToYaml(),
            ["controllerManager"] = NotEmpty(new()
            {
                ["extraArgs"] = Args(plan, Component.ControllerManager)
                    .AddDerived("cloud-provider", plan.Settings.CloudProvider.ToYaml())
                    .AddDerived("flex-volume-plugin-dir", FlexVolumes.FolderFor(plan))
                    .ToYaml(),
            }),
            ["etcd"] = Args(plan, Component.Etcd).ToYaml() is { } etcdArgs
                ? new YamlMapping { ["local"] = new YamlMapping { ["extraArgs"] = etcdArgs } }
                : null,
            ["featureGates"] = FeatureGates.Of(cluster, Component.Kubeadm),
            ["imageRepository"] = cluster.ImageRepository.ToYaml(),
            ["kubernetesVersion"] = plan.Settings.KubernetesVersion.ToYaml(),
            ["networking"] = NotEmpty(new()
            {
                ["dnsDomain"] = cluster.DnsDomain.ToYaml(),
                ["podSubnet"] = YamlScalar.Join(cluster.PodSubnets),
                ["serviceSubnet"] = YamlScalar.Join(cluster.ServiceSubnets),
            }),
            ["proxy"] = plan.Api == KubeadmApi.V1Beta4 && !cluster.KubeProxy ? new YamlMapping { ["disabled"] = true } : null,
            ["scheduler"] = NotEmpty(new() { ["extraArgs"] = Args(plan, Component.Scheduler).ToYaml() }),
        };
    }

    private static ExtraArgs Args(NodePlan plan, Component component) => new ExtraArgs(plan.Api)
        .Add(plan.Cluster.ExtraArgs, component)
        .AddDerived("feature-gates", FeatureGates.AsFlag(plan.Cluster, component));

    private static YamlMapping? NotEmpty(YamlMapping mapping) => mapping.Count == 0 ? null : mapping;
}
