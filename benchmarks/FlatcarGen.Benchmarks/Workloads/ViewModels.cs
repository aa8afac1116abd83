using System.Collections.Immutable;
using FlatcarGen.Benchmarks.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Benchmarks.Workloads;

/// <summary>CommunityToolkit.Mvvm: view models with three properties and a command.</summary>
internal class ViewModels : Workload
{
    public override ImmutableArray<IIncrementalGenerator> Generators { get; } =
        [.. BuildPaths.Instances<GeneratorAttribute>("MvvmAnalyzers").OfType<IIncrementalGenerator>()];

    public override ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. BuildPaths.Instances<DiagnosticAnalyzerAttribute>("MvvmAnalyzers").OfType<DiagnosticAnalyzer>().Where(analyzer => analyzer is not DiagnosticSuppressor)];

    public override ImmutableArray<MetadataReference> Libraries { get; } = [BuildPaths.Library("MvvmLibrary")];

    public override string File(int file, int classes, bool isEdited) => $$"""
        using CommunityToolkit.Mvvm.ComponentModel;
        using CommunityToolkit.Mvvm.Input;

        namespace Measured;

        {{string.Join("\n\n", Enumerable.Range(1, classes).Select(i => Class(Number(file) + i, isEdited && i == classes)))}}
        """;

    private static string Class(string name, bool isEdited) => $$"""
        public partial class Person{{name}} : ObservableObject
        {
            [ObservableProperty]
            [NotifyPropertyChangedFor(nameof(Title))]
            private string _name = "";

            [ObservableProperty]
            private int {{(isEdited ? "_years" : "_age")}};

            [ObservableProperty]
            [NotifyCanExecuteChangedFor(nameof(SaveCommand))]
            private bool _isValid;

            public string Title => Name;

            [RelayCommand(CanExecute = nameof(IsValid))]
            private void Save()
            {
            }
        }
        """;
}
