using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Benchmarks.Workloads;

/// <summary>A package's generators and analyzers, and the source of a project that gives them something to do.</summary>
internal abstract class Workload
{
    /// <summary>Four annotated classes to a file, as a cluster has four nodes.</summary>
    public const int ClassesInFile = 4;

    public abstract ImmutableArray<IIncrementalGenerator> Generators { get; }

    public virtual ImmutableArray<DiagnosticAnalyzer> Analyzers => [];

    /// <summary>What the project refers to besides .NET.</summary>
    public abstract ImmutableArray<MetadataReference> Libraries { get; }

    /// <summary>Files that belong to all others.</summary>
    public virtual IEnumerable<string> SharedFiles => [];

    /// <summary>The source of the file with this number, with that many annotated classes.</summary>
    /// <param name="file">The number, which makes the names in it.</param>
    /// <param name="classes">How many classes.</param>
    /// <param name="isEdited">Whether the last class says something else than before.</param>
    public abstract string File(int file, int classes, bool isEdited);

    /// <summary>A number in names: they all have the same length, so that each file is as long as the next.</summary>
    protected static string Number(int number) => number.ToString("0000", CultureInfo.InvariantCulture);
}
