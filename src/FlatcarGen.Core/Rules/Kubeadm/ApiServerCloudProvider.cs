using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>The API server is told the cloud provider, which it has no flag for any more.</summary>
public sealed class ApiServerCloudProvider : RemovedFlagRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5034",
        "Cloud provider of the API server",
        "{1} {2} has no flag '{0}' any more and does not start; leave it out, the kubelet and the controller manager alone are told",
        Severity.Error);

    internal static bool IsOne(RemovedFlag flag) => flag is { Component: Component.ApiServer, Name: "cloud-provider" or "cloud-config" };

    private protected override bool Speaks(RemovedFlag flag) => IsOne(flag);
}
