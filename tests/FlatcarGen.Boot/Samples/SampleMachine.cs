using System.Collections.Concurrent;
using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Samples;

/// <summary>Makes machines of the samples' nodes.</summary>
internal static class SampleMachine
{
    private static readonly ConcurrentDictionary<string, Lazy<CompiledDeclarations>> _compiled = new();

    /// <summary>What the product makes of a node, with values for its placeholders.</summary>
    public static DeclaredNode Declared(SampleNode node) => _compiled
        .GetOrAdd(node.Sample, sample => new(() => CompiledDeclarations.OfSample(sample)))
        .Value.Node(node.Node, SampleValues.All);

    /// <summary>A node as a machine before its first boot, in a net in which the API server's name leads to the stub.</summary>
    public static async Task<BootMachine> CreateAsync(DeclaredNode declared, MachineImage image)
    {
        var machine = await BootMachine.CreateAsync(LocalResources.Put(declared.Ignition), image.KubeadmFolder);
        if (image.ForwardsIPv6)
            machine.Write("/etc/sysctl.d/10-boot-test.conf", "net.ipv6.conf.all.forwarding=1\n");
        machine.Write("/etc/hosts", "127.0.0.1 localhost api.prod.example.com\n");
        machine.Write("/etc/boot-test/secrets", string.Join('\n', SampleValues.Secrets) + "\n");
        return machine;
    }
}
