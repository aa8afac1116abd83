using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="OtherCertificateKey"/> for a file that both commands read.</summary>
public sealed class OtherCertificateKeyInFile : KubeadmRule
{
    private static readonly OtherCertificateKey Relation = new();

    public override RuleInfo Info => OtherCertificateKey.Rule;

    public override IEnumerable<Finding> Check(KubeadmDocuments config) => Relation.Check(config, config);
}
