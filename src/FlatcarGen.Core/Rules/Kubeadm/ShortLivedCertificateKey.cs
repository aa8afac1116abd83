using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A certificate key that is written down, as if it were good for ever. What is no key is refused elsewhere.</summary>
public sealed class ShortLivedCertificateKey : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5027",
        "Certificate key that is good for two hours",
        "What this key decrypts is deleted two hours after kubeadm init: control planes that are built later do not join until "
            + "'kubeadm init phase upload-certs --upload-certs' is run again",
        Severity.Info);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (KubeadmDocuments.At(config.Join, "controlPlane", "certificateKey") is YamlScalar key
            && config.Known(key) is { Length: > 0 }
            && !config.Report.Any(entry => ReferenceEquals(entry.Node, key) && entry.Severity == ReportSeverity.Error))
            yield return Found(key, config.Facts);
    }
}
