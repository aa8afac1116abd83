using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Samples;

/// <summary>A node of a sample, booted twice.</summary>
/// <param name="Declared">What it was made of.</param>
/// <param name="First">The boot that Ignition prepared.</param>
/// <param name="Second">The next one.</param>
/// <param name="Written">The texts of the declared files, units and drop-ins after both, by path.</param>
public sealed record SampleBoot(DeclaredNode Declared, BootResult First, BootResult Second, IReadOnlyDictionary<string, string> Written)
{
    private static readonly Lazy<IReadOnlyDictionary<string, Task<SampleBoot>>> _all = new(() =>
        SampleNode.All.ToDictionary(node => node.ToString(), RunAsync));

    /// <summary>The boots of a node. The first that is asked for starts all of them.</summary>
    public static Task<SampleBoot> Of(string node) => _all.Value[node];

    private static async Task<SampleBoot> RunAsync(SampleNode node)
    {
        var declared = SampleMachine.Declared(node);
        await using var machine = await SampleMachine.CreateAsync(declared, node.Image);
        var first = await machine.BootAsync();
        var second = await machine.BootAsync();
        return new(declared, first, second, declared.Paths.Except(declared.Links).ToDictionary(path => path, machine.Read));
    }
}
