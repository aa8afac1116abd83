using FlatcarGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace FlatcarGen.Generator.Tests.Frame;

/// <summary>The analyzer as a build runs it: beside the generator, so that generated members are there.</summary>
internal sealed class FlatcarAnalyzerTest : CSharpAnalyzerTest<FlatcarAnalyzer, DefaultVerifier>
{
    private readonly LanguageVersion _language;

    public FlatcarAnalyzerTest(LanguageVersion language)
    {
        _language = language;
        AsInBuild.SetUp(this);
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(FlatcarGenerator)];

    protected override ParseOptions CreateParseOptions() => AsInBuild.Options(_language);
}
