using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Samples.Tests;

/// <summary>systemd takes every unit that the samples give.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class SystemdVerifyTests
{
    [RealToolFact("systemd-analyze")]
    public void Every_generated_unit_is_without_a_complaint()
    {
        foreach (var artifact in Published.AsPublished.Artifacts.Concat(DualStackAws.Prod.Artifacts))
        {
            if (!artifact.Path.EndsWith(".bu", StringComparison.Ordinal))
                continue;
            using var root = new SystemdRoot();
            var units = root.Install(Yaml.Read(artifact.Content.Replace("${ssh_user}", "core").Replace("$${", "${")));

            Assert.Contains("kubeadm.service", units);
            foreach (var unit in units)
                Assert.Equal($"{artifact.Path} {unit}: ", $"{artifact.Path} {unit}: {root.Verify(unit)}");
        }
    }

    [RealToolFact("systemd-analyze")]
    public void A_broken_unit_would_be_seen()
    {
        using var root = new SystemdRoot();
        root.Install(Yaml.Read("systemd:\n  units:\n    - name: kubeadm.service\n      contents: |\n        [Service]\n        Type=oneshoot\n"));

        Assert.Contains("oneshoot", root.Verify("kubeadm.service"));
    }
}
