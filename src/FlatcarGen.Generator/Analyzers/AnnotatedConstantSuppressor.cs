using System.Collections.Immutable;
using FlatcarGen.Generator.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Generator.Analyzers;

/// <summary>Takes back "unused private member" on annotated constants: the generator uses them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnnotatedConstantSuppressor : DiagnosticSuppressor
{
    private const string Justification = "FlatcarGen writes the text of this constant into the files of the cluster";

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> BySuppressed = new[]
    {
        new SuppressionDescriptor("FCGS0001", "IDE0051", Justification),
        new SuppressionDescriptor("FCGS0002", "CA1823", Justification),
    }.ToImmutableDictionary(descriptor => descriptor.SuppressedDiagnosticId);

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => BySuppressed.Values.ToImmutableArray();

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (BySuppressed.TryGetValue(diagnostic.Id, out var descriptor) && IsAnnotatedConstant(diagnostic, context))
                context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
        }
    }

    private static bool IsAnnotatedConstant(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
            return false;
        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
        return node.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } declarator
            && context.GetSemanticModel(tree).GetDeclaredSymbol(declarator, context.CancellationToken) is IFieldSymbol { IsConst: true } field
            && FlatcarAttributes.AreOn(field);
    }
}
