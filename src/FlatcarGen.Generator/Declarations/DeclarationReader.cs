using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlatcarGen.Generator.Declarations;

/// <summary>
/// Reads a declared cluster from its symbols into plain values. It takes what it can read; what is wrong is the analyzers' to say.
/// </summary>
internal sealed class DeclarationReader(AnchorTable? anchors, CancellationToken cancellation)
{
    public ClusterModel Read(INamedTypeSymbol type, AttributeData attribute)
    {
        var cluster = new ClusterReader(anchors, cancellation).Read(type, attribute);
        var nodes = new List<NodeModel>();
        foreach (var nested in type.GetTypeMembers())
        {
            if (ReadNode(nested, cluster) is { } node)
                nodes.Add(node);
        }

        nodes.Sort((left, right) => string.CompareOrdinal(left.Header.Name, right.Header.Name));
        return new(new(ShapeOf(type), cluster, CanExtend(type, ClusterMembers)), nodes.ToEquatableArray());
    }

    /// <summary>The members that are generated into a cluster's class.</summary>
    public static IReadOnlyList<string> ClusterMembers { get; } = ["Artifacts"];

    /// <summary>The members that are generated into a node's class.</summary>
    public static IReadOnlyList<string> NodeMembers { get; } = ["Butane", "KubeadmConfig", "KubeadmUnit", "Artifacts", "Render"];

    /// <summary>What a user has written and what bears the name of a generated member: members, and the class itself.</summary>
    public static IEnumerable<ISymbol> Clashes(INamedTypeSymbol type, IEnumerable<string> generated) =>
        generated.SelectMany(name => name == type.Name ? type.GetMembers(name).Prepend(type) : type.GetMembers(name))
            .Where(symbol => !IsGenerated(symbol));

    public static bool IsPartial(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                return false;
        }

        return true;
    }

    private static bool CanExtend(INamedTypeSymbol type, IEnumerable<string> members)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (!IsPartial(outer) || !outer.DeclaringSyntaxReferences.All(reference => LanguageFloor.IsMetBy(reference.SyntaxTree)) || outer.IsGenericType || outer.IsFileLocal || outer.TypeKind != TypeKind.Class)
                return false;
        }

        return !Clashes(type, members).Any();
    }

    private static bool IsGenerated(ISymbol member) =>
        member.DeclaringSyntaxReferences.All(reference => SourceOrder.IsGenerated(reference.SyntaxTree));

    private static TypeShape ShapeOf(INamedTypeSymbol type)
    {
        var headers = new List<TypeHeader>();
        for (var outer = type; outer is not null; outer = outer.ContainingType)
            headers.Insert(0, HeaderOf(outer));
        return new(
            type.ContainingNamespace.IsGlobalNamespace ? null : type.ContainingNamespace.ToDisplayString(NamespaceFormat),
            headers.ToEquatableArray());
    }

    private static SymbolDisplayFormat NamespaceFormat { get; } =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static TypeHeader HeaderOf(INamedTypeSymbol type) => new(type.IsRecord ? "record" : "class", type.Name);

    private NodeModel? ReadNode(INamedTypeSymbol type, ClusterDeclaration cluster)
    {
        foreach (var attribute in SourceOrder.AttributesOf(type))
        {
            var name = FlatcarAttributes.NameOf(attribute);
            if (name is not (FlatcarAttributes.ControlPlane or FlatcarAttributes.Worker))
                continue;
            var reader = new AttributeReader(attribute, anchors);
            var itself = new DeclaredText(type.Name, anchors?.Issue(new Origin.ClassName(type)) ?? Anchor.None);
            var declaration = new NodeDeclaration
            {
                Name = reader.Text("Name") ?? itself with { Value = ArtifactName.FromClassName(type.Name) },
                Itself = itself,
                Role = name == FlatcarAttributes.Worker ? NodeRole.Worker
                    : reader.Bool("Bootstrap") == true ? NodeRole.Bootstrap
                    : NodeRole.ControlPlane,
                Settings = SettingsReader.Read(reader, cluster.Settings),
                ExtraArgs = ClusterReader.ReadExtraArgs(type, anchors),
                Pieces = new PieceReader(anchors, cancellation).Read(type),
            };
            return new(HeaderOf(type), declaration, CanExtend(type, NodeMembers));
        }

        return null;
    }
}
