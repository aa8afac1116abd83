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
