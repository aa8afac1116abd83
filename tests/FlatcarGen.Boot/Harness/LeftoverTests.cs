using System.Diagnostics;
using System.Globalization;

namespace FlatcarGen.Boot.Harness;

/// <summary>No machine leaves anything behind: no process, no mount, no cgroup, no folder; however it ends.</summary>
public sealed class LeftoverTests
{
    private const string Nothing = """{"ignition":{"version":"3.3.0"}}""";

    private const string NeverSettles = """
        {"ignition":{"version":"3.3.0"},"systemd":{"units":[{"name":"kubeadm.service","enabled":true,
        "contents":"[Service]\nType=oneshot\nExecStart=/usr/bin/sleep 1000\n[Install]\nWantedBy=multi-user.target\n"}]}}
        """;

    [BootFact]
    public async Task A_machine_that_was_booted_leaves_nothing()
    {
        string folder;
        await using (var machine = await BootMachine.CreateAsync(Nothing, "/opt/bin", BootTurn.Next))
        {
            folder = machine.Folder;
            await machine.BootAsync();
            Assert.True(Directory.Exists(folder));
            Assert.NotEmpty(Cgroups(folder));
            Assert.Empty(Processes(folder));
        }

        Assert.Empty(Leftovers(folder));
    }

    [BootFact]
    public async Task A_machine_that_takes_too_long_is_ended_and_leaves_nothing()
    {
        string folder;
        await using (var machine = await BootMachine.CreateAsync(NeverSettles, "/opt/bin", BootTurn.Next))
        {
            folder = machine.Folder;
            var late = await Assert.ThrowsAsync<BootException>(() => machine.BootAsync(TimeSpan.FromSeconds(3)));
            Assert.Contains("it took too long", late.Message);
            Assert.Empty(Processes(folder));
        }

        Assert.Empty(Leftovers(folder));
    }

    [BootFact]
    public async Task A_machine_that_is_given_up_in_the_middle_of_a_boot_leaves_nothing()
    {
        var machine = await BootMachine.CreateAsync(NeverSettles, "/opt/bin", BootTurn.Next);
        var boot = machine.BootAsync();
        await UntilBootedAsync(machine.Folder);

        await machine.DisposeAsync();

        await Assert.ThrowsAsync<BootException>(() => boot);
        Assert.Empty(Leftovers(machine.Folder));
    }

    [BootFact]
    public async Task A_config_that_Ignition_refuses_is_refused_in_its_words() => Assert.Contains(
        "unsupported config version",
        (await Assert.ThrowsAsync<BootException>(() => BootMachine.CreateAsync("""{"ignition":{"version":"9.0.0"}}""", "/opt/bin", BootTurn.Next))).Message);

    /// <summary>A test run that is killed holds the other end of the keeper's input; here a process does that can be killed.</summary>
    [BootFact]
    public async Task A_test_run_that_is_killed_leaves_nothing()
    {
        var folder = Directory.CreateTempSubdirectory(MachineKeeper.FolderPrefix).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "config.ign"), NeverSettles);
        var script = $"""
            exec 4> >(exec setsid bash '{AppContext.BaseDirectory}/Machine/machine.sh' '{folder}' > '{folder}/answers')
            echo 'apply 30 /opt/bin' >&4
            until grep -q apply '{folder}/answers'; do sleep .1; done
            echo 'boot 60' >&4
            exec sleep 1000
            """;
        using var run = Process.Start("bash", ["-c", script]);
        await UntilBootedAsync(folder);

        run.Kill();

        await UntilAsync(() => !Leftovers(folder).Any());
        Assert.Empty(Leftovers(folder));
    }

    [BootFact]
    public async Task What_a_killed_run_and_its_killed_keeper_left_is_removed_by_the_next_run()
    {
        var folder = Directory.CreateTempSubdirectory(MachineKeeper.FolderPrefix).FullName;
        var keeper = MachineKeeper.Start(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "config.ign"), Nothing);
        Assert.Equal(0, await keeper.RunAsync("apply", TimeSpan.FromSeconds(30), "/opt/bin"));
        keeper.Kill();
        Assert.NotEmpty(Leftovers(folder));

        await MachineKeeper.SweepAsync();

        Assert.Empty(Leftovers(folder));
    }

    [BootFact]
    public async Task The_processes_of_a_machine_die_with_their_keeper()
    {
        var machine = await BootMachine.CreateAsync(NeverSettles, "/opt/bin", BootTurn.Next);
        var boot = machine.BootAsync();
        await UntilBootedAsync(machine.Folder);

        machine.KillKeeper();

        await Assert.ThrowsAsync<BootException>(() => boot);
        await UntilAsync(() => !Processes(machine.Folder).Any());
        Assert.Empty(Processes(machine.Folder));
        await machine.DisposeAsync();
        Assert.Empty(Leftovers(machine.Folder));
    }

    private static Task UntilBootedAsync(string folder) => UntilAsync(() => File.Exists(Path.Combine(folder, "result", "events")));

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var watch = Stopwatch.StartNew(); !condition() && watch.Elapsed < TimeSpan.FromSeconds(30);)
            await Task.Delay(50);
        Assert.True(condition(), "This did not come about within 30 seconds.");
    }

    private static IEnumerable<string> Leftovers(string folder) =>
        [.. Processes(folder), .. Keepers(folder), .. Cgroups(folder), .. Mounts(folder), .. Directory.Exists(folder) ? [folder] : Array.Empty<string>()];

    private static IEnumerable<string> Mounts(string folder) => File.ReadLines("/proc/self/mountinfo").Where(line => line.Contains(folder));

    private static IEnumerable<string> Cgroups(string folder) => new[] { "unified", "systemd", "" }
        .Select(tree => Path.Combine("/sys/fs/cgroup", tree, Path.GetFileName(folder)))
        .Where(Directory.Exists);

    /// <summary>The processes that look after it.</summary>
    private static IEnumerable<string> Keepers(string folder) => Directory.GetDirectories("/proc")
        .Select(process => Path.Combine(process, "cmdline"))
        .Where(File.Exists)
        .Select(TextOf)
        .Where(command => command.Contains(folder, StringComparison.Ordinal));

    private static string TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            // The process has just ended.
            return "";
        }
    }

    /// <summary>The processes in its cgroups, and others that have it as their root.</summary>
    private static IEnumerable<string> Processes(string folder)
    {
        var inCgroups = Cgroups(folder)
            .SelectMany(cgroup => Directory.GetFiles(cgroup, "cgroup.procs", SearchOption.AllDirectories))
            .SelectMany(File.ReadLines);
        var roots = Directory.GetDirectories("/proc")
            .Select(process => Path.GetFileName(process)!)
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _))
            .Where(id => new FileInfo($"/proc/{id}/root").LinkTarget is { } root && root.StartsWith(folder, StringComparison.Ordinal));
        return inCgroups.Concat(roots);
    }
}
