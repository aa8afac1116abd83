using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlatcarGen.Generator.Declarations;

/// <summary>
/// Reads a declared cluster from its symbols into plain values. It takes what it can read; what is wrong is the analyzers' to say.
/// </summary>
internal sealed class DeclarationReader(ReadingContext context)
{
    public ClusterModel Read(INamedTypeSymbol type, AttributeData attribute)
    {
        context.Enter(type);
        var cluster = new ClusterReader(context).Read(type, attribute);
        var nodes = new List<NodeModel>();
        foreach (var nested in type.GetTypeMembers())
        {
            if (ReadNode(nested, cluster) is { } node)
                nodes.Add(node);
        }

        nodes.Sort((left, right) => string.CompareOrdinal(left.Header.Name, right.Header.Name));
        return new(new(ShapeOf(type), cluster, CanExtendCluster(type)), nodes.ToEquatableArray());
    }

    /// <summary>The members that are generated into a cluster's class.</summary>
    public static IReadOnlyList<string> ClusterMembers { get; } = ["Artifacts"];

    /// <summary>The members that are generated into a node's class.</summary>
    public static IReadOnlyList<string> NodeMembers { get; } =
    [
        "Butane", "ButaneMarks", "KubeadmConfig", "KubeadmConfigMarks", "KubeadmUnit", "Pointer", "PointerMarks", "MachinePlatform",
        "Artifacts", "Render",
    ];

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

    /// <summary>Whether a further part of a cluster's class can be written.</summary>
    private static bool CanExtendCluster(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingNamespace; !outer.IsGlobalNamespace; outer = outer.ContainingNamespace)
        {
            if (!SyntaxFacts.IsValidIdentifier(outer.Name))
                return false;
        }

        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (!CanExtendAlone(outer))
                return false;
        }

        return !HasClash(type, ClusterMembers);
    }

    /// <summary>Whether a further part of a node's class can be written where one of its cluster's can.</summary>
    private static bool CanExtendNode(INamedTypeSymbol type) => CanExtendAlone(type) && !HasClash(type, NodeMembers);

    private static bool CanExtendAlone(INamedTypeSymbol type)
    {
        if (type.IsGenericType || type.IsFileLocal || type.TypeKind != TypeKind.Class || !SyntaxFacts.IsValidIdentifier(type.Name)
            || !IsPartial(type))
        {
            return false;
        }

        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (!LanguageFloor.IsMetBy(reference.SyntaxTree))
                return false;
        }

        return true;
    }

    private static bool HasClash(INamedTypeSymbol type, IReadOnlyList<string> generated) =>
        (MayHaveMembers(type) || generated.Contains(type.Name)) && Clashes(type, generated).Any();

    /// <summary>
    /// Whether a class says that it has members. The answer is in its syntax: for most nodes it is no, and no symbols have to be made.
    /// </summary>
    private static bool MayHaveMembers(INamedTypeSymbol type) =>
        type.IsRecord || type.MemberNames.Any() || !type.GetTypeMembers().IsEmpty;

    private static bool IsGenerated(ISymbol member) =>
        member.DeclaringSyntaxReferences.All(reference => SourceOrder.IsGenerated(reference.SyntaxTree));

    private static TypeShape ShapeOf(INamedTypeSymbol type)
    {
        var headers = new List<TypeHeader>();
        for (var outer = type; outer is not null; outer = outer.ContainingType)
            headers.Insert(0, HeaderOf(outer));
        return new(
            NameOf(type.ContainingNamespace),
            headers.ToEquatableArray());
    }

    /// <summary>The namespace with those around it; null for the global one.</summary>
    private static string? NameOf(INamespaceSymbol symbol) =>
        symbol.IsGlobalNamespace ? null : NameOf(symbol.ContainingNamespace) is { } outer ? outer + "." + symbol.Name : symbol.Name;

    private static TypeHeader HeaderOf(INamedTypeSymbol type) => new(type.IsRecord ? "record" : "class", type.Name);

    private NodeModel? ReadNode(INamedTypeSymbol type, ClusterDeclaration cluster)
    {
        foreach (var attribute in SourceOrder.AttributesOf(type))
        {
            var name = FlatcarAttributes.NameOf(attribute);
            if (name is not (FlatcarAttributes.ControlPlane or FlatcarAttributes.Worker))
                continue;
            var reader = new AttributeReader(attribute, context.Anchors);
            var itself = new DeclaredText(type.Name, context.Anchors?.Issue(new Origin.ClassName(type)) ?? Anchor.None);
            var declaration = new NodeDeclaration
            {
                Name = reader.Text("Name") ?? itself with { Value = ArtifactName.FromClassName(type.Name) },
                Itself = itself,
                Role = name == FlatcarAttributes.Worker ? NodeRole.Worker
                    : reader.Bool("Bootstrap") == true ? NodeRole.Bootstrap
                    : NodeRole.ControlPlane,
                Settings = SettingsReader.Read(reader, cluster.Settings),
                ExtraArgs = ClusterReader.ReadExtraArgs(type, context.Anchors),
                Pieces = new PieceReader(context).Read(type),
            };
            return new(HeaderOf(type), declaration, CanExtendNode(type));
        }

        return null;
    }
}
