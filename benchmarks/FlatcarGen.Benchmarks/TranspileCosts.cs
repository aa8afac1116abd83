using System.Globalization;
using System.Text;
using FlatcarGen.Benchmarks.Running;
using FlatcarGen.Benchmarks.Workloads;

namespace FlatcarGen.Benchmarks;

/// <summary>
/// What it costs to turn Butane into Ignition: in this process, after a warm-up, and beside it the programs that environment variables
/// name, on the same documents in the same rounds. Processor time, as the machine has other things to do.
/// </summary>
internal static class TranspileCosts
{
    private const int Rounds = 7;
    private const double Million = 1e6;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(100);

    /// <summary>Programs with butane's command line: butane itself, and flatcargen as a native program.</summary>
    private static readonly string[] Programs = ["BUTANE", "FLATCARGEN"];

    /// <summary>Garbage is collected as the tool has it: each megabyte, and not only after as much as the processor's caches hold.</summary>
    private static readonly Dictionary<string, string> AsTheTool = new() { ["DOTNET_GCGen0MaxBudget"] = "100000", ["DOTNET_gcConcurrent"] = "0" };

    public static void Print()
    {
        var programs = Programs
            .Select(name => (Name: name.ToLowerInvariant(), Path: Environment.GetEnvironmentVariable(name)))
            .Where(program => program.Path is not null)
            .Select(program => (program.Name, Path: program.Name == "flatcargen" ? new[] { program.Path!, "transpile" } : [program.Path!]))
            .ToList();
        Console.WriteLine($"| document | bytes | ms | MB/s | allocated | peak of the heap |{string.Concat(programs.Select(program => $" {program.Name}: ms | times ours | peak MB |"))}");
        Console.WriteLine($"|---|---:|---:|---:|---:|---:|{string.Concat(programs.Select(_ => "---:|---:|---:|"))}");
        Print("small", ButaneConfig.Of(1), programs);
        Print("100 KB", ButaneConfig.OfSize(100_000), programs);
        Print("large", ButaneConfig.Of(ButaneConfig.LargeUnits), programs);
        foreach (var megabytes in new[] { 1, 5, 20 })
            Print($"{megabytes} MB", ButaneConfig.OfSize(megabytes * 1_000_000), programs);
    }

    private static void Print(string name, string text, List<(string Name, string[] Path)> programs)
    {
        var document = Encoding.UTF8.GetBytes(text);
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, document);
        var repeats = RepeatsOf(document);
        var childRepeats = Math.Max(1, 500_000 / document.Length);
        var own = new double[Rounds];
        var theirs = programs.ConvertAll(_ => new ProgramRun[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            own[round] = Time(document, repeats);
            for (var i = 0; i < programs.Count; i++)
                theirs[i][round] = ProgramRun.Of(childRepeats, new Dictionary<string, string>(), [.. programs[i].Path, "--output", "/dev/null", path]);
        }

        var (allocated, peak) = Memory(path);
        File.Delete(path);
        var cells = theirs.Select(runs => string.Create(
            CultureInfo.InvariantCulture,
            $" {Median(runs.Select(run => run.Milliseconds)):0.0} | {Median(runs.Zip(own, (run, ms) => run.Milliseconds / ms)):0.0} | {runs.Max(run => run.PeakBytes) / Million:0.0} |"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {document.Length:N0} | {Median(own):0.00} | {document.Length / Million / Median(own) * 1000:0.0} | {allocated / Million:0.0} MB, {(double)allocated / document.Length:0.0} × | {peak / Million:0.0} MB, {(double)peak / document.Length:0.0} × |{string.Concat(cells)}"));
    }

    /// <summary>Bytes allocated, and the highest peak that was seen in several processes.</summary>
    private static (long Allocated, long Peak) Memory(string path)
    {
        var runs = Enumerable.Range(0, Rounds)
            .Select(_ => ProgramRun.Of(1, AsTheTool, Environment.ProcessPath!, "--transpile-once", path).Output.Split(' ').Select(word => long.Parse(word, CultureInfo.InvariantCulture)).ToArray())
            .ToList();
        return (runs[0][1], runs.Max(run => run[2]));
    }

    private static int RepeatsOf(byte[] document)
    {
        var start = Environment.CpuUsage.TotalTime;
        do
        {
            GC.KeepAlive(TranspileRun.Of(document));
        }
        while (Environment.CpuUsage.TotalTime - start < WarmUp);

        var once = Math.Min(Time(document, 1), Time(document, 1));
        return Math.Max(1, (int)(LongEnough.TotalMilliseconds / Math.Max(once, 0.05)));
    }

    private static double Time(byte[] document, int repeats)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repeats; i++)
            GC.KeepAlive(TranspileRun.Of(document));
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / repeats;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
