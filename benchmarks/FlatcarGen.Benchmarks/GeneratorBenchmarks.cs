using BenchmarkDotNet.Attributes;
using FlatcarGen.Benchmarks.Running;

namespace FlatcarGen.Benchmarks;

/// <summary>Generators, as the compiler and editors run them.</summary>
public class GeneratorBenchmarks
{
    private Func<Edit, object> _run = null!;

    [Params(1, 100, 1000)]
    public int Nodes { get; set; }

    [ParamsAllValues]
    public Edit Edit { get; set; }

    [ParamsSource(nameof(Names))]
    public string Of { get; set; } = "";

    public static IEnumerable<string> Names => Contestants.Generators;

    [GlobalSetup]
    public void SetUp() => _run = Contestants.Generator(Of, Nodes);

    [Benchmark]
    public object Generate() => _run(Edit);
}
