using FlatcarGen.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Benchmarks.Running;

/// <summary>Runs a workload's generators over its project as the compiler and editors do.</summary>
internal sealed class GeneratorRun
{
    private readonly Workload _workload;
    private readonly MeasuredProject _project;
    private readonly GeneratorDriver _warm;

    public GeneratorRun(Workload workload, int classes)
    {
        _workload = workload;
        _project = new(workload, classes);
        _warm = Driver().RunGeneratorsAndUpdateCompilation(_project.Compilation, out var updated, out _);
        Updated = updated;
        Check(updated, classes);
    }

    /// <summary>The project with what is generated into it.</summary>
    public Compilation Updated { get; }

    public MeasuredProject Project => _project;

    /// <summary>The characters that are generated.</summary>
    public int TextLength => _warm.GetRunResult().GeneratedTrees.Sum(tree => tree.Length);

    public Compilation Run(Edit edit)
    {
        var driver = edit == Edit.Cold ? Driver() : _warm;
        driver.RunGeneratorsAndUpdateCompilation(_project.After(edit, _project.Compilation).Compilation, out var updated, out _);
        return updated;
    }

    private GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        _workload.Generators.Select(generator => generator.AsSourceGenerator()), parseOptions: MeasuredProject.ParseOptions);

    /// <summary>A workload that does not compile, or generates nothing, would measure something else.</summary>
    private void Check(Compilation updated, int classes)
    {
        var result = _warm.GetRunResult();
        var failure = result.Results.Select(run => run.Exception?.ToString())
            .Concat(updated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.ToString()))
            .FirstOrDefault(message => message is not null);
        if (failure is not null)
            throw new InvalidOperationException($"{_workload.GetType().Name}: {failure}");
        if (result.GeneratedTrees.Length < classes / Workload.ClassesInFile)
            throw new InvalidOperationException($"{_workload.GetType().Name}: {result.GeneratedTrees.Length} files for {classes} classes");
    }
}
