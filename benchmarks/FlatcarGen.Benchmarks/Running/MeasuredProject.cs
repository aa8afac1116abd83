using FlatcarGen.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Benchmarks.Running;

/// <summary>A project of a workload, and the edits that are made to it.</summary>
internal sealed class MeasuredProject
{
    private readonly SyntaxTree _unrelated;
    private readonly SyntaxTree _last;
    private readonly SyntaxTree _unrelatedEdited;
    private readonly SyntaxTree _lastEdited;

    public MeasuredProject(Workload workload, int classes)
    {
        var files = (classes + Workload.ClassesInFile - 1) / Workload.ClassesInFile;
        var inLast = classes - ((files - 1) * Workload.ClassesInFile);
        var trees = workload.SharedFiles.Select((text, i) => Parse(text, $"Shared{i}.cs"))
            .Concat(Enumerable.Range(1, files - 1).Select(file => Parse(workload.File(file, Workload.ClassesInFile, false), $"File{file}.cs")))
            .ToList();
        _last = Parse(workload.File(files, inLast, isEdited: false), $"File{files}.cs");
        _lastEdited = Parse(workload.File(files, inLast, isEdited: true), _last.FilePath);
        _unrelated = Parse(Unrelated(1), "Unrelated.cs");
        _unrelatedEdited = Parse(Unrelated(2), _unrelated.FilePath);
        Compilation = CSharpCompilation.Create(
            "Measured",
            [.. trees, _last, _unrelated],
            BuildPaths.ReferencePack.AddRange(workload.Libraries),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public static CSharpParseOptions ParseOptions { get; } = CSharpParseOptions.Default;

    public CSharpCompilation Compilation { get; }

    /// <summary>
    /// A compilation in which nothing is bound yet, with the edit made to it. Each time the edit is a new one: what a contestant
    /// remembers of an edited file is of no use to it.
    /// </summary>
    public EditedProject After(Edit edit, Compilation compilation)
    {
        var file = edit == Edit.Unrelated ? _unrelatedEdited : _lastEdited;
        file = file.WithRootAndOptions(file.GetRoot(), ParseOptions);
        return edit switch
        {
            Edit.Unrelated => new(compilation.ReplaceSyntaxTree(_unrelated, file), file),
            Edit.OneNode => new(compilation.ReplaceSyntaxTree(_last, file), file),
            _ => new(compilation.Clone(), _last),
        };
    }

    /// <summary>Writes the project's sources to a folder, for whoever builds them as a whole.</summary>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var tree in Compilation.SyntaxTrees)
            File.WriteAllText(Path.Combine(folder, tree.FilePath), tree.ToString());
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path, System.Text.Encoding.UTF8);

    private static string Unrelated(int number) => $$"""
        namespace Measured;

        public static class Arithmetic
        {
            public static int Add(int value) => value + {{number}};
        }
        """;
}

/// <summary>A project after an edit.</summary>
/// <param name="Compilation">The whole.</param>
/// <param name="File">The file that the edit was made in.</param>
internal readonly record struct EditedProject(Compilation Compilation, SyntaxTree File);

/// <summary>What happened since the last run.</summary>
public enum Edit
{
    /// <summary>There was none: everything is new.</summary>
    Cold,

    /// <summary>A number changed in a file that has nothing to do with the generator.</summary>
    Unrelated,

    /// <summary>One of the annotated classes changed.</summary>
    OneNode,
}
