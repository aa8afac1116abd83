using System.Collections.Immutable;
using FlatcarGen.Benchmarks.Floor;
using FlatcarGen.Benchmarks.Running;
using FlatcarGen.Benchmarks.Workloads;

namespace FlatcarGen.Benchmarks;

/// <summary>What is measured, by name; the first of them is what the others are compared with.</summary>
internal static class Contestants
{
    public const string Floor = "Floor", FlatcarGen = "FlatcarGen", Mvvm = "CommunityToolkit.Mvvm", Mapperly = "Riok.Mapperly", Meziantou = "Meziantou.Analyzer";

    public static ImmutableArray<string> Generators { get; } = [Floor, FlatcarGen, Mvvm, Mapperly];

    public static ImmutableArray<string> Analyzers { get; } = [FlatcarGen, Mvvm, Meziantou];

    /// <summary>The run of a generator over as many classes.</summary>
    public static Func<Edit, object> Generator(string name, int classes)
    {
        var run = new GeneratorRun(WorkloadOf(name, classes), classes);
        return run.Run;
    }

    /// <summary>The run of analyzers over as many classes.</summary>
    public static Func<Edit, object> Analyzer(string name, int classes)
    {
        var workload = WorkloadOf(name, classes);
        var run = new AnalyzerRun(new(workload, classes), workload.Analyzers);
        return edit => run.Run(edit);
    }

    /// <summary>What of that run is the compiler's own: an analyzer that looks at no class, over the same project.</summary>
    public static Func<Edit, object> AnalyzerFloor(string name, int classes)
    {
        var run = new AnalyzerRun(new(WorkloadOf(name, classes), classes), [new FloorAnalyzer()]);
        return edit => run.Run(edit);
    }

    private static Workload WorkloadOf(string name, int classes) => name switch
    {
        FlatcarGen => new Clusters(),
        Mvvm => new ViewModels(),
        Mapperly => new Mappers(),
        Meziantou => new CheckedViewModels(),
        // As many characters for each class as ours.
        _ => new MarkedClasses(new GeneratorRun(new Clusters(), classes).TextLength / classes),
    };
}
