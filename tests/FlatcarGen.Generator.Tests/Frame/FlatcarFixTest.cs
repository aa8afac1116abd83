using FlatcarGen.CodeFixes;
using FlatcarGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace FlatcarGen.Generator.Tests.Frame;

/// <summary>The code fixes for what the analyzer finds beside the generator.</summary>
internal sealed class FlatcarFixTest : CSharpCodeFixTest<FlatcarAnalyzer, FlatcarCodeFixProvider, DefaultVerifier>
{
    public FlatcarFixTest()
    {
        AsInBuild.SetUp(this);
        FixedState.MarkupHandling = MarkupMode.None;
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(FlatcarGenerator)];

    protected override ParseOptions CreateParseOptions() => AsInBuild.Options(LanguageVersion.CSharp12);
}
