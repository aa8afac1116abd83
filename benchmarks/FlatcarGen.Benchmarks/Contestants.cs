using System.Collections.Immutable;
using FlatcarGen.Benchmarks.Floor;
using FlatcarGen.Benchmarks.Running;
using FlatcarGen.Benchmarks.Workloads;

namespace FlatcarGen.Benchmarks;

/// <summary>What is measured, by name; the first of them is what the others are compared with.</summary>
internal static class Contestants
{
    public const string Floor = "Floor", FlatcarGen = "FlatcarGen", Mvvm = "CommunityToolkit.Mvvm", Mapperly = "Riok.Mapperly";

    public static ImmutableArray<string> Generators { get; } = [Floor, FlatcarGen, Mvvm, Mapperly];

    public static ImmutableArray<string> Analyzers { get; } = [Floor, FlatcarGen, Mvvm];

    /// <summary>The run of a generator over as many classes.</summary>
    public static Func<Edit, object> Generator(string name, int classes)
    {
        var run = new GeneratorRun(WorkloadOf(name, classes), classes);
        return run.Run;
    }

    /// <summary>The run of analyzers over as many classes; the floor's over the same project as ours.</summary>
    public static Func<Edit, object> Analyzer(string name, int classes)
    {
        var workload = WorkloadOf(name == Floor ? FlatcarGen : name, classes);
        var run = new AnalyzerRun(new(workload, classes), name == Floor ? [new FloorAnalyzer()] : workload.Analyzers);
        return edit => run.Run(edit);
    }

    private static Workload WorkloadOf(string name, int classes) => name switch
    {
        FlatcarGen => new Clusters(),
        Mvvm => new ViewModels(),
        Mapperly => new Mappers(),
        // As many characters for each class as ours.
        _ => new MarkedClasses(new GeneratorRun(new Clusters(), classes).TextLength / classes),
    };
}
