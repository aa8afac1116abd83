using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Declarations;
using FlatcarGen.Generator.Emit;
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
    public const string ClustersStep = "Clusters", NodesStep = "Nodes", SummariesStep = "Summaries", IndexStep = "Index";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var clusters = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                FlatcarAttributes.ClusterMetadataName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (match, cancellation) => Read(match, cancellation))
            .Where(static cluster => cluster is not null)
            .Select(static (cluster, _) => cluster!)
            .WithTrackingName(ClustersStep);

        var nodes = clusters
            .SelectMany(static (cluster, _) => NodesOf(cluster))
            .WithTrackingName(NodesStep);
        context.RegisterSourceOutput(nodes, static (output, node) =>
            output.AddSource(HintName.Of(node.Cluster.Shape, node.Node.Header.Name), NodeSource.Write(node.Cluster, node.Node)));

        var summaries = clusters
            .Select(static (cluster, _) => ClusterSummary.Of(cluster))
            .WithTrackingName(SummariesStep);
        context.RegisterSourceOutput(summaries, static (output, cluster) =>
        {
            if (cluster.CanExtend)
                output.AddSource(HintName.Of(cluster.Shape), ClusterSource.Write(cluster));
        });

        var index = summaries.Collect().Select(static (all, _) => IndexSource.Write(all)).WithTrackingName(IndexStep);
        var hasAttribute = context.CompilationProvider.Select(static (compilation, _) =>
            compilation.GetTypeByMetadataName("FlatcarGen.ArtifactIndexAttribute") is not null);
        context.RegisterImplementationSourceOutput(index.Combine(hasAttribute), static (output, source) =>
        {
            if (source.Right)
                output.AddSource("Index" + HintName.Suffix, source.Left);
        });
    }

    /// <summary>Reads a cluster at the first of its attributes. A second one does not compile, and must not make its files again.</summary>
    private static ClusterModel? Read(GeneratorAttributeSyntaxContext match, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)match.TargetSymbol;
        var attribute = SourceOrder.AttributesOf(type).First(attribute => FlatcarAttributes.NameOf(attribute) == FlatcarAttributes.Cluster);
        return attribute.ApplicationSyntaxReference is { } written
            && written.SyntaxTree == match.TargetNode.SyntaxTree && match.TargetNode.Span.Contains(written.Span)
            ? new DeclarationReader(anchors: null, cancellation).Read(type, attribute)
            : null;
    }

    private static IEnumerable<NodeInput> NodesOf(ClusterModel cluster)
    {
        foreach (var node in cluster.Nodes)
        {
            if (Emission.IsPossible(cluster.Head, node))
                yield return new(cluster.Head, node);
        }
    }

    /// <summary>All that a node's source depends on.</summary>
    private sealed record NodeInput(ClusterHead Cluster, NodeModel Node);
}
