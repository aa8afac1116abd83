using System.Collections.Immutable;
using System.Reflection;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Generator;
using FlatcarGen.Generator.Analyzers;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Samples.Tests;

/// <summary>What the analyzers say of the samples.</summary>
public sealed class FindingsTests
{
    /// <summary>The findings that the article's configuration deserves, by rule and the text that they stand on.</summary>
    private static readonly string[] DeservedByTheArticle =
    [
        "FCG2011 UnitType.Simple",
        "FCG2026 false",
        "FCG2027 CompletionMarker.KubeletConf",
        "FCG2035 JoinWait.TenSeconds",
        "FCG2039 ImagePull.KubeadmDefault",
        "FCG2046 Dependency.Requires",
        "FCG3012 false",
        "FCG3501 Dependency.Requires",
        "FCG4011 false",
        "FCG5543 \"cloud-provider\"",
        "FCG6502 false",
    ];

    [Fact]
    public async Task AsPublished_shows_what_the_article_deserves_and_nothing_else() =>
        Assert.Equal(DeservedByTheArticle, await FindingsOf("AsPublished"));

    [Fact]
    public async Task The_main_sample_is_without_a_finding() => Assert.Empty(await FindingsOf("DualStackAws"));

    public static TheoryData<int> Minors => new(Enumerable.Range(ReleaseRange.Known.From, ReleaseRange.Known.To - ReleaseRange.Known.From + 1));

    [Theory]
    [MemberData(nameof(Minors))]
    public async Task The_main_sample_is_right_for_every_Kubernetes_release(int minor) =>
        Assert.Empty(await FindingsOf("DualStackAws", text => text.Replace("1.34.1", $"1.{minor}.1", StringComparison.Ordinal)));

    /// <summary>
    /// Kubernetes has moved on since the article: from 1.33 on the API server stops at its flag <c>cloud-provider</c>, and 1.37 does not read
    /// v1beta3, in which the article writes its config. Before, nothing of it is an error.
    /// </summary>
    [Theory]
    [MemberData(nameof(Minors))]
    public async Task AsPublished_fails_from_the_release_on_that_took_something_away(int minor)
    {
        string[] apiServerFlag = minor >= 33 ? ["FCG5034 \"cloud-provider\""] : [];
        string[] apiVersion = minor >= 37 ? ["FCG5002 KubeadmApi.V1Beta3"] : [];
        Assert.Equal(
            [.. apiVersion, .. apiServerFlag],
            await FindingsOf("AsPublished", text => text.Replace("\"${version_bare}\"", $"\"1.{minor}.1\"", StringComparison.Ordinal), DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task A_mistake_in_a_sample_would_be_seen() => Assert.Equal(
        ["FCG5007 Metadata.Ec2.IPv4Local"],
        await FindingsOf("DualStackAws", text => text.Replace("KubeProxy = false", "NodeIPs = [Metadata.Ec2.IPv4Local], KubeProxy = false", StringComparison.Ordinal)));

    private static async Task<IReadOnlyList<string>> FindingsOf(
        string sample, Func<string, string>? change = null, DiagnosticSeverity least = DiagnosticSeverity.Info)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        var trees = Directory.GetFiles(Path.Combine(Metadata("Samples"), sample), "*.cs")
            .Select(file => CSharpSyntaxTree.ParseText((change ?? (same => same))(File.ReadAllText(file)), options, file))
            .Append(CSharpSyntaxTree.ParseText("global using System;", options));
        var compilation = CSharpCompilation.Create(
            sample,
            trees,
            ReferencePack.References.Add(MetadataReference.CreateFromFile(typeof(FlatcarClusterAttribute).Assembly.Location)),
            new(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([new FlatcarGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var diagnostics = await generated
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new FlatcarAnalyzer()))
            .GetAllDiagnosticsAsync();
        return diagnostics
            .Where(diagnostic => diagnostic.Severity >= least)
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan)}")
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private static string Metadata(string key) => typeof(FindingsTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
