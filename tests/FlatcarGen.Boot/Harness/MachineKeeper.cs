using System.Diagnostics;
using System.Globalization;

namespace FlatcarGen.Boot.Harness;

/// <summary>
/// Machine/machine.sh, which runs what a machine consists of, and kills and removes all of it when its input ends: when it is told to, and
/// just as well when the test run is killed. Should it be killed itself, then the kernel ends its processes with it, and the folder and the
/// cgroups, which are named alike, are removed at <see cref="EndAsync"/> or by the next run.
/// </summary>
internal sealed class MachineKeeper
{
    public const string FolderPrefix = "flatcargen-boot-";

    private static readonly string _script = Path.Combine(AppContext.BaseDirectory, "Machine", "machine.sh");
    private static readonly Lazy<Task> _swept = new(SweepAsync);

    private static readonly TimeSpan _longEnoughToStart = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private MachineKeeper(Process process, string folder) => (_process, Folder) = (process, folder);

    /// <summary>Done when what killed runs have left is removed.</summary>
    public static Task SweptAsync => _swept.Value;

    public string Folder { get; }

    /// <summary>Starts it, in a session of its own: a Ctrl+C in the terminal ends the test run, and the end of that ends the machine in order.</summary>
    public static MachineKeeper Start(string folder) => new(
        Process.Start(new ProcessStartInfo("setsid", ["bash", _script, folder]) { RedirectStandardInput = true, RedirectStandardOutput = true })!,
        folder);

    /// <summary>Removes what is left of machines that nobody keeps any more.</summary>
    public static async Task SweepAsync()
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), FolderPrefix + "*").Where(IsLeft))
            await Start(folder).EndAsync();
    }

    /// <summary>Runs a script of Machine/.</summary>
    /// <returns>Its exit code, or 124 if it took longer than the limit and was killed.</returns>
    public async Task<int> RunAsync(string script, TimeSpan limit, string argument)
    {
        await _process.StandardInput.WriteLineAsync($"{script} {limit.TotalSeconds:0} {argument}");
        await _process.StandardInput.FlushAsync();
        var answer = await _process.StandardOutput.ReadLineAsync() ?? throw new BootException($"The machine was ended during {script}.");
        return int.Parse(answer[(script.Length + 1)..]);
    }

    /// <summary>Ends the machine and returns when nothing is left of it.</summary>
    /// <exception cref="BootException">Something is left for good.</exception>
    public async Task EndAsync()
    {
        await StopAsync();
        // It was killed before it had done that.
        if (Directory.Exists(Folder))
            await Start(Folder).StopAsync();
        if (Directory.Exists(Folder))
            throw new BootException($"{Folder} cannot be removed.");
    }

    /// <summary>For the tests of what happens then.</summary>
    internal void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    private async Task StopAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static bool IsLeft(string folder)
    {
        try
        {
            var keeper = int.Parse(File.ReadAllText(Path.Combine(folder, "keeper")), CultureInfo.InvariantCulture);
            return !File.ReadAllText($"/proc/{keeper}/cmdline").Contains(folder, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // No such process; or no keeper's number yet, and then the machine may just be made.
            return File.Exists(Path.Combine(folder, "keeper")) || DateTime.UtcNow - Directory.GetCreationTimeUtc(folder) > _longEnoughToStart;
        }
    }
}
