using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>The kubelet is to manage cgroups beside systemd, which containerd leaves them to.</summary>
public sealed class CgroupfsDriver : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5045",
        "cgroupfs beside systemd",
        "Flatcar's containerd leaves cgroups to systemd, and a kubelet with the driver 'cgroupfs' cannot start pods with it; write 'systemd'",
        Severity.Warning);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (TurningPoints.RuntimeDecidesCgroupDriver.IsIn(config.Version)
            || config.Find("KubeletConfiguration")?.Find("cgroupDriver") is not YamlScalar driver
            || config.Known(driver) != "cgroupfs")
        {
            yield break;
        }

        yield return Found(driver, config.Facts) with
        {
            Fix = driver.Declaration is null ? Replace("Write 'systemd'", driver.MappedText, new(0, driver.MappedText.Length), "systemd") : null,
        };
    }
}
