using System.Collections.Concurrent;
using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Faults;
using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Mutations;

/// <summary>The boots of an edited original, and of the original itself, in words.</summary>
internal static class MutantBoot
{
    /// <summary>Fewer and faster tries than declared: what does not come up in three does not in twenty.</summary>
    private const string Tries = "[Unit]\nStartLimitBurst=3\n[Service]\nRestartSec=150ms\n";

    private static readonly ConcurrentDictionary<(string, string, string?), Lazy<Task<IReadOnlyList<string>>>> _originals = new();

    /// <summary>What becomes of an edited original. What is to be harmless is booted again only if it came up.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Mutation mutation, string? condition)
    {
        DeclaredNode declared;
        try
        {
            declared = new Mutant(mutation.Original, mutation.Edits).Node();
        }
        catch (ButaneException)
        {
            return ["Butane refuses it"];
        }

        return await RunAsync(mutation.Original, declared, condition, mutation.Machine, isAgain: mutation.Rule is not null && condition is not null);
    }

    /// <summary>What becomes of an original; its declaration and its document make the same machine.</summary>
    public static Task<IReadOnlyList<string>> OfAsync(Original original, string? condition) => _originals
        .GetOrAdd((original.Name, original.Node, condition), _ => new(() =>
            RunAsync(original, new Mutant(original, []).Node(), condition, new Dictionary<string, string>(), isAgain: condition is not null)))
        .Value;

    private static async Task<IReadOnlyList<string>> RunAsync(
        Original original, DeclaredNode declared, string? condition, IReadOnlyDictionary<string, string> settings, bool isAgain)
    {
        await using var machine = await SampleMachine.CreateAsync(declared, original.KubeadmFolder);
        machine.Write("/etc/systemd/system/kubeadm.service.d/99-boot-test.conf", Tries);
        foreach (var (path, text) in settings)
            machine.Write(path, text);
        var fault = condition is null ? null : FaultTable.Named(condition);
        fault?.Befall(machine);
        var boots = new List<BootResult> { await machine.BootAsync() };
        fault?.PassFrom(machine);
        if (isAgain || BootStory.HarmOf(MutantStory.Tell(boots, original, declared)[0]) == Harm.None)
            boots.Add(await machine.BootAsync());
        return MutantStory.Tell(boots, original, declared);
    }
}
