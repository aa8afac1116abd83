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

    private static readonly ConcurrentDictionary<(string, string, string?, string), Lazy<Task<IReadOnlyList<string>>>> _originals = new();

    /// <summary>What becomes of an edited original.</summary>
    public static async Task<IReadOnlyList<string>> OfEditedAsync(Mutation mutation, string? condition)
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

        return await RunAsync(mutation.Original, declared, condition, mutation.Machine.Concat(mutation.DeclaredMachine), isOriginal: false);
    }

    /// <summary>What becomes of its original on such a machine; a declaration and its document make the same machine.</summary>
    public static Task<IReadOnlyList<string>> OfOriginalAsync(Mutation mutation, string? condition)
    {
        var (original, settings) = (mutation.Original, mutation.Machine);
        return _originals
            .GetOrAdd(
                (original.Name, original.Node, condition, string.Join('\n', settings.Select(file => $"{file.Key}: {file.Value}"))),
                _ => new(() => RunAsync(original, new Mutant(original, []).Node(), condition, settings, isOriginal: true)))
            .Value;
    }

    private static async Task<IReadOnlyList<string>> RunAsync(
        Original original, DeclaredNode declared, string? condition, IEnumerable<KeyValuePair<string, string>> settings, bool isOriginal)
    {
        await using var machine = await SampleMachine.CreateAsync(declared, original.Image);
        machine.Write("/etc/systemd/system/kubeadm.service.d/99-boot-test.conf", Tries);
        foreach (var (path, text) in settings)
            machine.Write(path, text);
        var fault = condition is null ? null : FaultTable.Named(condition);
        if (fault?.Files.Keys.FirstOrDefault(path => settings.Any(setting => setting.Key == path)) is { } twice)
            throw new InvalidOperationException($"{twice} is set by '{condition}' and by the edit.");
        fault?.Befall(machine);
        var boots = new List<BootResult> { await machine.BootAsync() };
        // An edit may keep things from getting that far; an original does not.
        if (isOriginal && fault?.MissedBy(boots[0]).ToList() is { Count: > 0 } missed)
            throw new BootException($"'{condition}' did not come about on {original}: {string.Join(", ", missed)}");
        fault?.PassFrom(machine);
        if (condition is not null || BootStory.HarmOf(MutantStory.Tell(boots, original, declared)[0]) == Harm.None)
            boots.Add(await machine.BootAsync());
        return MutantStory.Tell(boots, original, declared);
    }
}
