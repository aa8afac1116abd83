using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Faults;

/// <summary>A machine that a fault befalls on its first boot, and its second boot without it.</summary>
/// <param name="First">The first boot.</param>
/// <param name="Second">The second.</param>
/// <param name="Story">What they came to.</param>
public sealed record FaultBoot(BootResult First, BootResult Second, IReadOnlyList<string> Story)
{
    public const string Addresses = "10.100.0.2,fd00:1:2:3::2";

    private static readonly Lazy<IReadOnlyDictionary<(string, string), Task<FaultBoot>>> _all = new(() => (
        from fault in FaultTable.All.Reverse()
        from sample in new[] { SampleNode.Recommended, SampleNode.Published }
        select (Case: (fault.Name, sample), Boots: RunAsync(fault, sample))).ToDictionary(run => run.Case, run => run.Boots));

    /// <summary>The two boots of a sample's node. The first fault that is asked for starts all of them.</summary>
    public static Task<FaultBoot> Of(string fault, string sample) => _all.Value[(fault, sample)];

    private static Task<FaultBoot> RunAsync(Fault fault, string sample)
    {
        var node = SampleNode.Named($"{sample} {fault.Node}");
        return RunAsync(fault, SampleMachine.Declared(node), node.Image);
    }

    /// <summary>Boots a node twice, with the fault and without it.</summary>
    public static async Task<FaultBoot> RunAsync(Fault fault, DeclaredNode declared, MachineImage image)
    {
        await using var machine = await SampleMachine.CreateAsync(declared, image);
        // Half a minute between tries, in the time of these machines.
        machine.Write("/etc/systemd/system/kubeadm.service.d/99-boot-test.conf", "[Service]\nRestartSec=100ms\n");
        fault.Befall(machine);
        var first = await machine.BootAsync();
        fault.PassFrom(machine);
        var second = await machine.BootAsync();
        return new(first, second, BootStory.Tell([first, second], Addresses));
    }
}
