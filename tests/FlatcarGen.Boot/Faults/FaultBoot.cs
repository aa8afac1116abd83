using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Faults;

/// <summary>A machine that a fault befalls on its first boot, and its second boot without it.</summary>
public static class FaultBoot
{
    public const string Addresses = "10.100.0.2,fd00:1:2:3::2";

    private static readonly Lazy<IReadOnlyDictionary<(string, string), Task<IReadOnlyList<string>>>> _all = new(() => (
        from fault in FaultTable.All.Reverse()
        from sample in new[] { SampleNode.Recommended, SampleNode.Published }
        select (Case: (fault.Name, sample), Boots: RunAsync(fault, sample))).ToDictionary(run => run.Case, run => run.Boots));

    /// <summary>What the two boots came to. The first fault that is asked for starts all of them.</summary>
    public static Task<IReadOnlyList<string>> Of(string fault, string sample) => _all.Value[(fault, sample)];

    private static Task<IReadOnlyList<string>> RunAsync(Fault fault, string sample)
    {
        var node = SampleNode.Named($"{sample} {fault.Node}");
        return RunAsync(fault, SampleMachine.Declared(node), node.KubeadmFolder);
    }

    /// <summary>Boots a node twice, with the fault and without it.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(Fault fault, DeclaredNode declared, string kubeadmFolder)
    {
        await using var machine = await SampleMachine.CreateAsync(declared, kubeadmFolder);
        // Half a minute between tries, in the time of these machines.
        machine.Write("/etc/systemd/system/kubeadm.service.d/99-boot-test.conf", "[Service]\nRestartSec=100ms\n");
        fault.Befall(machine);
        var first = await machine.BootAsync();
        fault.PassFrom(machine);
        return BootStory.Tell([first, await machine.BootAsync()], Addresses);
    }
}
