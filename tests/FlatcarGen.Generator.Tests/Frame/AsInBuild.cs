using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace FlatcarGen.Generator.Tests.Frame;

/// <summary>What a project that uses FlatcarGen compiles with.</summary>
internal static class AsInBuild
{
    public static MetadataReference Attributes { get; } = MetadataReference.CreateFromFile(typeof(FlatcarClusterAttribute).Assembly.Location);

    /// <summary>What only a program that deploys compiles with.</summary>
    public static MetadataReference Runtime { get; } = MetadataReference.CreateFromFile(typeof(IgnitionConfig).Assembly.Location);

    public static CSharpParseOptions Options(LanguageVersion language) => new(language, DocumentationMode.Diagnose);

    /// <summary>Sets a test of the testing packages up; ours bring their own markup and expectations.</summary>
    public static void SetUp(AnalyzerTest<DefaultVerifier> test)
    {
        ReferencePack.AddTo(test);
        test.TestState.AdditionalReferences.Add(Attributes);
        test.TestState.MarkupHandling = MarkupMode.None;
        test.TestBehaviors =
            TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
    }
}
