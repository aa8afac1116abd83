using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace FlatcarGen.Generator.Tests.Frame;

/// <summary>
/// Holds that marked-up sources get exactly the diagnostics that are marked, ours and the compiler's errors. The FlatcarGen namespace
/// is imported everywhere.
/// </summary>
internal static class Verify
{
    private const string Imports = "global using FlatcarGen;\n";

    /// <summary>A file of a project that is no C#, and others beside it.</summary>
    public static Task File(string path, string text, params (string Path, string Text)[] others)
    {
        var test = WithFiles([(path, text), .. others]);
        AddExpected(test.TestState, [(path, text), .. others]);
        return test.RunAsync();
    }

    /// <summary>That the only finding in a file that is no C# says this.</summary>
    public static Task FileMessage(string message, string path, string text)
    {
        var test = WithFiles([(path, text)]);
        test.ExpectedDiagnostics.Add(Assert.Single(MarkedSource.Parse(text).Expected(Full(path))).WithMessage(message));
        return test.RunAsync();
    }

    /// <summary>As <see cref="File"/>, with an .editorconfig.</summary>
    public static Task FileWithConfig(string editorConfig, string path, string text, params (string Path, string Text)[] others)
    {
        var test = WithFiles([(path, text), .. others]);
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "root = true\n" + editorConfig));
        AddExpected(test.TestState, [(path, text), .. others]);
        return test.RunAsync();
    }

    /// <summary>A file of a project that is no C#, and one that is.</summary>
    public static Task FileBesideCode(string path, string text, string code)
    {
        var test = WithFiles([(path, text)], code);
        AddExpected(test.TestState, [code]);
        AddExpected(test.TestState, [(path, text)]);
        return test.RunAsync();
    }

    /// <summary>Files of one project.</summary>
    public static Task Analyzer(params string[] sources) => Analyzer(LanguageVersion.CSharp12, sources);

    public static Task Analyzer(LanguageVersion language, params string[] sources)
    {
        var test = new FlatcarAnalyzerTest(language);
        Add(test.TestState, sources);
        AddExpected(test.TestState, sources);
        return test.RunAsync();
    }

    /// <summary>That the only finding, in the first file, says this.</summary>
    public static Task Message(string message, params string[] sources) => Message(LanguageVersion.CSharp12, message, sources);

    public static Task Message(LanguageVersion language, string message, params string[] sources)
    {
        var test = new FlatcarAnalyzerTest(language);
        Add(test.TestState, sources);
        test.ExpectedDiagnostics.Add(Assert.Single(MarkedSource.Parse(sources[0]).Expected(PathOf(0))).WithMessage(message));
        return test.RunAsync();
    }

    /// <summary>That the findings of the first file are mended like this: one after another, and all at once as well.</summary>
    public static Task Fix(string before, string after, params string[] others)
    {
        var test = new FlatcarFixTest();
        Add(test.TestState, [before, .. others]);
        AddExpected(test.TestState, [before, .. others]);
        Add(test.FixedState, [after, .. others]);
        AddExpected(test.FixedState, [after, .. others]);
        return test.RunAsync();
    }

    private static FlatcarAnalyzerTest WithFiles((string Path, string Text)[] files, params string[] code)
    {
        var test = new FlatcarAnalyzerTest(LanguageVersion.CSharp12);
        Add(test.TestState, code);
        foreach (var (path, text) in files)
            test.TestState.AdditionalFiles.Add((Full(path), MarkedSource.Parse(text).Text));
        return test;
    }

    private static void AddExpected(SolutionState state, (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            state.ExpectedDiagnostics.AddRange(MarkedSource.Parse(text).Expected(Full(path)));
    }

    private static string Full(string path) => "/0/" + path;

    private static void Add(SolutionState state, string[] sources)
    {
        for (var i = 0; i < sources.Length; i++)
            state.Sources.Add((PathOf(i), MarkedSource.Parse(sources[i]).Text));
        state.Sources.Add(("/0/Imports.cs", Imports));
    }

    private static void AddExpected(SolutionState state, string[] sources)
    {
        for (var i = 0; i < sources.Length; i++)
            state.ExpectedDiagnostics.AddRange(MarkedSource.Parse(sources[i]).Expected(PathOf(i)));
    }

    private static string PathOf(int i) => $"/0/Test{i}.cs";
}
