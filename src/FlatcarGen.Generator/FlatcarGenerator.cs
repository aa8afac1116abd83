using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Declarations;
using FlatcarGen.Generator.Emit;
using FlatcarGen.Generator.Incremental;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlatcarGen.Generator;

/// <summary>
/// Declared clusters in, constants out: the texts that machines boot from, and an index of them for the build task. It reports nothing:
/// the analyzers do.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FlatcarGenerator : IIncrementalGenerator
{
    /// <summary>The tracking names of the steps.</summary>
    public const string ClustersStep = "Clusters", SummariesStep = "Summaries", IndexStep = "Index";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var remembered = new Remembered<ClusterModel?>();
        var clusters = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                FlatcarAttributes.ClusterMetadataName,
                static (node, _) => node is TypeDeclarationSyntax,
                (match, cancellation) => remembered.Of(match, files => Read(match, new(anchors: null, cancellation, files))))
            .Where(static cluster => cluster is not null)
            .Select(static (cluster, _) => cluster!)
            .WithTrackingName(ClustersStep);

        context.RegisterSourceOutput(clusters, static (output, cluster) =>
        {
            if (cluster.Head.CanExtend)
                output.AddSource(HintName.Of(cluster.Head.Shape), ClusterSource.Write(cluster));
        });

        var summaries = clusters
            .Select(static (cluster, _) => ClusterSummary.Of(cluster))
            .WithTrackingName(SummariesStep);
        var index = summaries.Collect().Select(static (all, _) => IndexSource.Write(all)).WithTrackingName(IndexStep);
        // By the name of its assembly: to look for the type would go through all references after each keystroke.
        var hasAttribute = context.CompilationProvider.Select(static (compilation, _) =>
            compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == "FlatcarGen"));
        context.RegisterImplementationSourceOutput(index.Combine(hasAttribute), static (output, source) =>
        {
            if (source.Right)
                output.AddSource("Index" + HintName.Suffix, source.Left);
        });
    }

    /// <summary>Reads a cluster at the first of its attributes. A second one does not compile, and must not make its files again.</summary>
    private static ClusterModel? Read(GeneratorAttributeSyntaxContext match, ReadingContext context)
    {
        var type = (INamedTypeSymbol)match.TargetSymbol;
        var attribute = SourceOrder.AttributesOf(type).First(attribute => FlatcarAttributes.NameOf(attribute) == FlatcarAttributes.Cluster);
        return attribute.ApplicationSyntaxReference is { } written
            && written.SyntaxTree == match.TargetNode.SyntaxTree && match.TargetNode.Span.Contains(written.Span)
            ? new DeclarationReader(context).Read(type, attribute)
            : null;
    }
}
