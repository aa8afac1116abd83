using System.Collections.Concurrent;
using System.Collections.Immutable;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Analyzers.Shape;
using FlatcarGen.Generator.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Generator.Analyzers;

/// <summary>
/// Checks declarations as they are typed: each class by itself, and each cluster with all its nodes. It knows no rule by name; it hands
/// them what they look at and puts what they find where it was written.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlatcarAnalyzer : DiagnosticAnalyzer
{
    private static readonly IReadOnlyList<TextRule> TextRules = RuleCatalog.OfKind<TextRule>();
    private static readonly IReadOnlyList<PieceRule> PieceRules = RuleCatalog.OfKind<PieceRule>();
    private static readonly IReadOnlyList<UnitRule> UnitRules = RuleCatalog.OfKind<UnitRule>();
    private static readonly IReadOnlyList<ClusterRule> ClusterRules = RuleCatalog.OfKind<ClusterRule>();
    private static readonly DuplicateClusterName DuplicateClusterName = new();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(FlatcarAttributes.ClusterMetadataName) is null)
                return;
            var clusters = new ConcurrentBag<(string Name, string TypeName, Location Location)>();
            start.RegisterSymbolAction(symbol => Analyze(symbol, clusters), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var finding in DuplicateClusterName.Check(clusters))
                    Report(finding, end.ReportDiagnostic);
            });
        });
    }

    private static void Analyze(SymbolAnalysisContext context, ConcurrentBag<(string Name, string TypeName, Location Location)> clusters)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!DeclaringSyntax.MayDeclare(type, context.CancellationToken))
            return;
        var declaring = new DeclaringClass(type, context.CancellationToken);
        foreach (var finding in ShapeRule.All.SelectMany(rule => rule.Check(declaring)))
            Report(finding, context.ReportDiagnostic);

        AnalyzeTexts(context, declaring);
        AnalyzePieces(context, declaring);
        if (declaring.Find(FlatcarAttributes.Cluster) is { } attribute)
            AnalyzeCluster(context, declaring, attribute, clusters);
    }

    private static void AnalyzeTexts(SymbolAnalysisContext context, DeclaringClass declaring)
    {
        var anchors = new AnchorTable();
        var reporter = ReporterFor(context, declaring, anchors);
        foreach (var text in ClassTexts.Of(declaring, anchors))
        {
            foreach (var rule in TextRules)
                reporter.Report(rule.Check(text));
        }
    }

    private static void AnalyzePieces(SymbolAnalysisContext symbol, DeclaringClass declaring)
    {
        var anchors = new AnchorTable();
        var reporter = ReporterFor(symbol, declaring, anchors);
        var pieces = new PieceReader(new(anchors, symbol.CancellationToken)).Read(declaring.Type);
        foreach (var rule in PieceRules)
            reporter.Report(rule.Check(pieces));

        // A drop-in may belong to a unit of the class around; that one is reported there.
        var ownAnchors = anchors.Count;
        var around = declaring.Type.ContainingType is { } outer ? new PieceReader(new(anchors, symbol.CancellationToken)).Read(outer) : PieceSet.Empty;
        var context = new UnitContext(Platform: null, DeclaredUnits.Of(pieces, around))
        {
            Files = pieces.Files.Concat(around.Files).ToList(),
        };
        foreach (var unit in context.Units)
        {
            foreach (var rule in UnitRules)
                reporter.Report(rule.Check(unit, context).Where(finding => finding.At.Id > 0 && finding.At.Id <= ownAnchors));
        }
    }

    private static void AnalyzeCluster(
        SymbolAnalysisContext context,
        DeclaringClass declaring,
        AttributeData attribute,
        ConcurrentBag<(string Name, string TypeName, Location Location)> clusters)
    {
        var anchors = new AnchorTable();
        var reporter = ReporterFor(context, declaring, anchors);
        var model = new DeclarationReader(new(anchors, context.CancellationToken)).Read(declaring.Type, attribute);
        clusters.Add((model.Head.Declaration.Name.Value, model.Head.Shape.FullName, declaring.NameLocation));
        var plan = new ClusterPlan(model.Head.Declaration, model.Nodes.Select(node => node.Declaration).ToList());
        foreach (var rule in ClusterRules)
            reporter.Report(rule.Check(plan));
    }

    private static FindingReporter ReporterFor(SymbolAnalysisContext context, DeclaringClass declaring, AnchorTable anchors) =>
        new(anchors, declaring.NameLocation, context.ReportDiagnostic, context.CancellationToken);

    private static void Report(ShapeFinding finding, Action<Diagnostic> report) => report(Diagnostic.Create(
        Descriptors.Of(finding.Rule),
        finding.Location,
        Literals.FixProperties.Of(finding.Fix),
        finding.Arguments.ToArray<object>()));
}
