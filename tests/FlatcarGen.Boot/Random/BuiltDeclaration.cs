using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Random.Declarations;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Boot.Random;

/// <summary>A declaration that was compiled.</summary>
internal sealed class BuiltDeclaration
{
    private readonly CompiledDeclarations _compiled;
    private readonly Lazy<IReadOnlyList<BuiltNode>> _nodes;

    private BuiltDeclaration(string source, CompiledDeclarations compiled, IReadOnlyList<Diagnostic> findings) =>
        (Source, _compiled, Findings, _nodes) = (source, compiled, findings, new(MakeNodes));

    public string Source { get; }

    /// <summary>Warnings and errors of compiler and analyzers. An info is no finding: it asks for nothing.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    public bool IsClean => Findings.Count == 0;

    /// <summary>Its nodes, with values for their placeholders.</summary>
    public IReadOnlyList<BuiltNode> Nodes => _nodes.Value;

    public static BuiltDeclaration Of(string source)
    {
        var compiled = CompiledDeclarations.Of(source);
        var findings = compiled.FindingsAsync().GetAwaiter().GetResult();
        return new(source, compiled, [.. findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning)]);
    }

    /// <summary>Many of them, in their order.</summary>
    public static IReadOnlyList<BuiltDeclaration> Of(IEnumerable<RandomDeclaration> declarations) =>
        [.. declarations.AsParallel().AsOrdered().Select(declaration => Of(declaration.Source))];

    private IReadOnlyList<BuiltNode> MakeNodes()
    {
        var old = Spec33.Of(Source) == Source ? _compiled : CompiledDeclarations.Of(Spec33.Of(Source));
        var nodes = _compiled.Nodes.Select(name => (Name: name, Made: _compiled.Node(name, RandomValues.All))).ToList();
        var minor = nodes.Select(node => RandomValues.MinorIn(node.Made.KubeadmConfig)).First(found => found is not null)!.Value;
        var isTemplate = Source.Contains("Templating.Terraform", StringComparison.Ordinal);
        return [.. nodes.Select(node => new BuiltNode(node.Name, node.Made, old.Node(node.Name, RandomValues.All), minor, isTemplate))];
    }
}
