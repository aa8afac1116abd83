using BenchmarkDotNet.Attributes;
using FlatcarGen.Benchmarks.Running;

namespace FlatcarGen.Benchmarks;

/// <summary>Analyzers: of the whole project as in a build, or of the file that was edited as in an editor.</summary>
public class AnalyzerBenchmarks
{
    private Func<Edit, object> _run = null!;

    [Params(1, 100, 1000)]
    public int Nodes { get; set; }

    [ParamsAllValues]
    public Edit Edit { get; set; }

    [ParamsSource(nameof(Names))]
    public string Of { get; set; } = "";

    public static IEnumerable<string> Names => Contestants.Analyzers;

    [GlobalSetup]
    public void SetUp() => _run = Contestants.Analyzer(Of, Nodes);

    [Benchmark]
    public object Analyze() => _run(Edit);
}
