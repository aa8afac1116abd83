using System.Collections.Immutable;
using System.Globalization;
using FlatcarGen.Benchmarks.Running;
using FlatcarGen.Benchmarks.Workloads;

namespace FlatcarGen.Benchmarks;

/// <summary>
/// Compares with the floor on a machine that has other things to do: the contestants take turns, so that all of them see the same
/// weather, and what counts is the processor time of this process, not the clock on the wall. Prints medians in milliseconds, and the
/// median of the ratios to the floor's run of the same round.
/// </summary>
internal static class Ratios
{
    private const int Rounds = 21;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(20);

    public static void Print(IReadOnlyCollection<string> only, IReadOnlyCollection<int> nodeCounts)
    {
        Print("generator", Contestants.Generators, Contestants.Generator, only, nodeCounts);
        PrintAnalyzers(only, nodeCounts);
    }

    /// <summary>Analyzers, less what the compiler does anyway: it is measured beside each of them, over the same project.</summary>
    public static void PrintAnalyzers(IReadOnlyCollection<string> only, IReadOnlyCollection<int> nodeCounts)
    {
        var chosen = Contestants.Analyzers.Where(name => only.Count == 0 || only.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        Console.WriteLine($"| analyzers | classes | {string.Join(" | ", chosen.Select(name => $"{name}: compiler alone (ms) | added (ms)"))} |");
        Console.WriteLine($"|---|---:|{string.Concat(chosen.Select(_ => "---:|---:|"))}");
        foreach (var nodes in nodeCounts)
        {
            var runs = chosen.SelectMany(name => new[] { Contestants.AnalyzerFloor(name, nodes), Contestants.Analyzer(name, nodes) }).ToList();
            foreach (var edit in new[] { Edit.OneNode, Edit.Cold })
            {
                var times = Times(runs, edit);
                var cells = chosen.Select((_, i) => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Median(times[2 * i]):0.00} | {Median(times[(2 * i) + 1].Zip(times[2 * i], (with, alone) => with - alone)):0.00}"));
                Console.WriteLine($"| {edit} | {nodes} | {string.Join(" | ", cells)} |");
            }
        }
    }

    /// <summary>The rules over a Butane document, for each length: milliseconds, and for each million characters.</summary>
    public static void PrintFiles(IReadOnlyCollection<int> lengths)
    {
        Console.WriteLine("| Butane document (characters) | units | ms | ms for each million | findings |");
        Console.WriteLine("|---:|---:|---:|---:|---:|");
        foreach (var length in lengths)
        {
            var file = new ButaneFile(length);
            Func<Edit, object> run = _ => file.Analyze();
            var time = Median(Times([run], Edit.Cold)[0]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {file.Length:N0} | {file.Units} | {time:0.0} | {time * 1e6 / file.Length:0.0} | {file.Analyze()} |"));
        }
    }

    public static void PrintKubeadmFiles(IReadOnlyCollection<int> flags)
    {
        Console.WriteLine("| kubeadm config (characters) | flags | ms | findings |");
        Console.WriteLine("|---:|---:|---:|---:|");
        foreach (var count in flags)
        {
            var file = new KubeadmFile(count);
            Func<Edit, object> run = _ => file.Analyze();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {file.Length:N0} | {count + 1} | {Median(Times([run], Edit.Cold)[0]):0.00} | {file.Analyze()} |"));
        }
    }

    private static void Print(
        string what,
        ImmutableArray<string> names,
        Func<string, int, Func<Edit, object>> contestant,
        IReadOnlyCollection<string> only,
        IReadOnlyCollection<int> nodeCounts)
    {
        var chosen = names.Where(name => name == Contestants.Floor || only.Count == 0 || only.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        Console.WriteLine($"| {what} | nodes | {string.Join(" | ", chosen.Select(name => name + " (ms) | ratio"))} |");
        Console.WriteLine($"|---|---:|{string.Concat(chosen.Select(_ => "---:|---:|"))}");
        foreach (var nodes in nodeCounts)
        {
            var runs = chosen.ConvertAll(name => contestant(name, nodes));
            foreach (var edit in Enum.GetValues<Edit>())
                Console.WriteLine($"| {edit} | {nodes} | {string.Join(" | ", Measure(runs, edit))} |");
        }

        Console.WriteLine();
    }

    private static IEnumerable<string> Measure(List<Func<Edit, object>> runs, Edit edit)
    {
        var times = Times(runs, edit);
        return times.Select(own => string.Create(
            CultureInfo.InvariantCulture,
            $"{Median(own):0.00} | {Median(own.Zip(times[0], (time, floor) => time / floor)):0.00}"));
    }

    /// <summary>The processor time of each run in each round.</summary>
    private static List<double[]> Times(List<Func<Edit, object>> runs, Edit edit)
    {
        var repeats = runs.ConvertAll(run => RepeatsOf(run, edit));
        var times = runs.ConvertAll(_ => new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < runs.Count; i++)
                times[i][round] = Time(runs[i], edit, repeats[i]);
        }

        return times;
    }

    /// <summary>Warms a contestant up until the just-in-time compiler is through, and finds how often it has to run to be measurable.</summary>
    private static int RepeatsOf(Func<Edit, object> run, Edit edit)
    {
        var start = Environment.CpuUsage.TotalTime;
        do
        {
            GC.KeepAlive(run(edit));
        }
        while (Environment.CpuUsage.TotalTime - start < WarmUp);

        var once = Math.Min(Time(run, edit, 1), Time(run, edit, 1));
        return Math.Max(1, (int)(LongEnough.TotalMilliseconds / once));
    }

    private static double Time(Func<Edit, object> run, Edit edit, int repeats)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repeats; i++)
            GC.KeepAlive(run(edit));
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / repeats;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
