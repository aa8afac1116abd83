using System.Collections.Immutable;
using FlatcarGen.Benchmarks.Running;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Benchmarks.Workloads;

/// <summary>Riok.Mapperly: mappers of a class with a nested one and a list to their likes.</summary>
internal sealed class Mappers : Workload
{
    public override ImmutableArray<IIncrementalGenerator> Generators { get; } =
        [.. BuildPaths.Instances<GeneratorAttribute>("MapperlyAnalyzers").OfType<IIncrementalGenerator>()];

    public override ImmutableArray<MetadataReference> Libraries { get; } = [BuildPaths.Library("MapperlyLibrary")];

    public override string File(int file, int classes, bool isEdited) => $$"""
        using System.Collections.Generic;
        using Riok.Mapperly.Abstractions;

        namespace Measured;

        {{string.Join("\n\n", Enumerable.Range(1, classes).Select(i => Class(Number(file) + i, isEdited && i == classes)))}}
        """;

    private static string Class(string name, bool isEdited) => $$"""
        public sealed class Maker{{name}}
        {
            public string Name { get; set; } = "";
            public string City { get; set; } = "";
        }

        public sealed class MakerView{{name}}
        {
            public string Name { get; set; } = "";
            public string City { get; set; } = "";
        }

        public sealed class Car{{name}}
        {
            public int Id { get; set; }
            public string Model { get; set; } = "";
            public {{(isEdited ? "long" : "int")}} Seats { get; set; }
            public Maker{{name}} Maker { get; set; } = new();
            public List<string> Colours { get; set; } = [];
        }

        public sealed class CarView{{name}}
        {
            public int Id { get; set; }
            public string Model { get; set; } = "";
            public {{(isEdited ? "long" : "int")}} Seats { get; set; }
            public MakerView{{name}} Maker { get; set; } = new();
            public List<string> Colours { get; set; } = [];
        }

        [Mapper]
        public static partial class CarMapper{{name}}
        {
            public static partial CarView{{name}} ToView(Car{{name}} car);
        }
        """;
}
