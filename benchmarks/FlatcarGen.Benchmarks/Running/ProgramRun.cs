using System.Diagnostics;
using System.Globalization;

namespace FlatcarGen.Benchmarks.Running;

/// <summary>What a run of a program took, as GNU time tells it.</summary>
/// <param name="Milliseconds">Processor time of the program and the system for it.</param>
/// <param name="PeakBytes">The most memory that it had at a time (resident set).</param>
/// <param name="Output">What it wrote.</param>
internal readonly record struct ProgramRun(double Milliseconds, long PeakBytes, string Output)
{
    /// <summary>Runs a program several times, one after the other; gives the mean time and the highest memory.</summary>
    public static ProgramRun Of(int times, IReadOnlyDictionary<string, string> environment, params string[] command)
    {
        var report = Path.GetTempFileName();
        var start = new ProcessStartInfo("time", ["-f", "%U %S %M", "-o", report, "sh", "-c", Loop, times.ToString(CultureInfo.InvariantCulture), .. command])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var numbers = File.ReadAllText(report).Split(' ', StringSplitOptions.TrimEntries).Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        File.Delete(report);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}.");
        return new((numbers[0] + numbers[1]) * 1000 / times, (long)numbers[2] * 1024, output);
    }

    private static string Loop => """i=0; while [ $i -lt $0 ]; do "$@" || exit; i=$((i+1)); done""";
}
