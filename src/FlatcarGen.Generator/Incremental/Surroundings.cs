using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Incremental;

/// <summary>
/// All that gives the names in a declaration their meaning: the files of a project and what it refers to. Of a file, little counts: what
/// is declared in it and the values of constants, not the bodies of methods, and not what attributes say of other classes.
/// </summary>
internal sealed class Surroundings
{
    private readonly SyntaxTree[] _files;
    private readonly MetadataReference[] _references;
    private readonly CompilationOptions _options;
    private readonly string? _assemblyName;
    private Comparison? _last;

    private Surroundings(Compilation compilation)
    {
        _files = [.. compilation.SyntaxTrees];
        _references = [.. compilation.References];
        _options = compilation.Options;
        _assemblyName = compilation.AssemblyName;
    }

    public static Surroundings Of(Compilation compilation) => new(compilation);

    /// <summary>
    /// Whether names surely mean the same here as there. The answer is kept: clusters mostly ask about the same surroundings, those of the
    /// last keystroke.
    /// </summary>
    public bool MeanTheSameAs(Surroundings others)
    {
        if (ReferenceEquals(this, others))
            return true;
        if (_last is not { } last || last.Others != others)
            _last = last = new(others, IsSame(others));
        return last.IsSame;
    }

    private bool IsSame(Surroundings others) =>
        _files.Length == others._files.Length
        && _assemblyName == others._assemblyName
        && _options.Equals(others._options)
        && _references.SequenceEqual(others._references)
        && _files.Zip(others._files, DeclaresTheSame).All(same => same);

    private static bool DeclaresTheSame(SyntaxTree file, SyntaxTree other) =>
        ReferenceEquals(file, other)
        || (file.FilePath == other.FilePath
            && file.Options.Equals(other.Options)
            && SyntaxFactory.AreEquivalent(file.GetRoot(), other.GetRoot(), MeansNothingElsewhere)
            && IsReadAsItStands(file)
            && IsReadAsItStands(other));

    /// <summary>Whether no syntax error matters elsewhere: the compiler has skipped words there, or does not take a constant for one.</summary>
    private static bool IsReadAsItStands(SyntaxTree file) =>
        !file.GetRoot().ContainsDiagnostics || file.GetDiagnostics().All(error =>
            file.GetRoot().FindNode(error.Location.SourceSpan).AncestorsAndSelf().Any(node => MeansNothingElsewhere(node.Kind())));

    private static bool MeansNothingElsewhere(SyntaxKind kind) =>
        kind is SyntaxKind.AttributeList or SyntaxKind.Block or SyntaxKind.ArrowExpressionClause;

    private sealed record Comparison(Surroundings Others, bool IsSame);
}
