using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="EndpointNotInCertificate"/> for a file that both commands read.</summary>
public sealed class EndpointNotInCertificateInFile : KubeadmRule
{
    private static readonly EndpointNotInCertificate Relation = new();

    public override RuleInfo Info => EndpointNotInCertificate.Rule;

    public override IEnumerable<Finding> Check(KubeadmDocuments config) =>
        config.Cluster is not null ? Relation.Check(config, config) : [];
}
