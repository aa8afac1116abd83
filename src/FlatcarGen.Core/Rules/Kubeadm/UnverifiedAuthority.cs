using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A node that joins whoever answers.</summary>
public sealed class UnverifiedAuthority : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5032",
        "CA is not verified",
        "With unsafeSkipCAVerification the node trusts whoever answers for the API server and has the token; give caCertHashes instead",
        Severity.Warning);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (KubeadmDocuments.At(config.Join, "discovery", "bootstrapToken", "unsafeSkipCAVerification") is YamlScalar { Text: "true" } skip)
            yield return Found(skip, config.Facts);
    }
}
