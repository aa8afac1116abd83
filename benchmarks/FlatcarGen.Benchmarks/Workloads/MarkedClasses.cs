using System.Collections.Immutable;
using FlatcarGen.Benchmarks.Floor;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Benchmarks.Workloads;

/// <summary>The floor: classes with an attribute that a generator finds and does nothing about.</summary>
/// <param name="textLength">How long the text is that it emits for each of them.</param>
internal sealed class MarkedClasses(int textLength) : Workload
{
    public override ImmutableArray<IIncrementalGenerator> Generators { get; } = [new FloorGenerator(textLength)];

    public override ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new FloorAnalyzer()];

    public override ImmutableArray<MetadataReference> Libraries => [];

    public override IEnumerable<string> SharedFiles =>
    [
        """
        namespace Measured;

        [System.AttributeUsage(System.AttributeTargets.Class)]
        public sealed class MarkedAttribute(string name) : System.Attribute
        {
            public string Name { get; } = name;
        }
        """,
    ];

    public override string File(int file, int classes, bool isEdited) => $$"""
        namespace Measured;

        {{string.Join("\n\n", Enumerable.Range(1, classes).Select(i => Class(Number(file) + i, isEdited && i == classes)))}}
        """;

    private static string Class(string name, bool isEdited) => $$"""
        [Marked("{{(isEdited ? "edited" : "class")}}-{{name}}")]
        public static partial class Class{{name}};
        """;
}
