using System.Collections.Concurrent;
using System.Collections.Immutable;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Analyzers.Files;
using FlatcarGen.Generator.Analyzers.Shape;
using FlatcarGen.Generator.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RuleSet = FlatcarGen.Core.Rules.RuleSet;

namespace FlatcarGen.Generator.Analyzers;

/// <summary>
/// Checks declarations as they are typed, each class by itself and each cluster with all its nodes, and the project's own files. It hands
/// rules what they look at and puts what they find where it was written.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlatcarAnalyzer : DiagnosticAnalyzer
{
    private static readonly DuplicateClusterName DuplicateClusterName = new();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var files = new ProjectFiles(start.Options);
            start.RegisterAdditionalFileAction(files.Analyze);
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
            foreach (var rule in RuleSet.Texts)
                reporter.Report(rule.Check(text));
            var read = PlaceholderReader.Read(MappedText.Plain(text));
            foreach (var rule in RuleSet.PlainTexts)
                reporter.Report(rule.Check(read));
        }
    }

    private static void AnalyzePieces(SymbolAnalysisContext symbol, DeclaringClass declaring)
    {
        var anchors = new AnchorTable();
        var reporter = ReporterFor(symbol, declaring, anchors);
        var pieces = new PieceReader(new(anchors, symbol.CancellationToken)).Read(declaring.Type);
        foreach (var rule in RuleSet.Pieces)
            reporter.Report(rule.Check(pieces));

        // What this class writes may belong to what others do, which speak for themselves.
        var around = declaring.Type.ContainingType is { } outer
            ? new PieceReader(new(anchors, symbol.CancellationToken)).Read(outer)
            : PieceSet.Empty;
        var machine = DeclaredMachine.Of(pieces, around);
        foreach (var unit in machine.UnitContext.Units)
        {
            foreach (var rule in RuleSet.Units)
                reporter.Report(rule.Check(unit, machine.UnitContext), declaring.Owns);
        }

        foreach (var rule in RuleSet.Machines.Where(rule => !rule.NeedsEverything))
            reporter.Report(rule.Check(machine), declaring.Owns);
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
        foreach (var rule in RuleSet.Clusters)
            reporter.Report(rule.Check(plan));
        foreach (var rule in RuleSet.Units)
            reporter.Report(GeneratedUnit.Check(rule, plan));
        foreach (var node in plan.Nodes)
        {
            foreach (var rule in RuleSet.Machines.Where(rule => rule.NeedsEverything))
                reporter.Report(GeneratedMachine.Check(rule, node));
            foreach (var config in node.Machine.KubeadmConfigs)
            {
                foreach (var rule in RuleSet.Kubeadm)
                    reporter.Report(rule.Check(config));
            }
        }
    }

    private static FindingReporter ReporterFor(SymbolAnalysisContext context, DeclaringClass declaring, AnchorTable anchors) =>
        new(anchors, declaring.NameLocation, context.ReportDiagnostic, context.CancellationToken);

    private static void Report(ShapeFinding finding, Action<Diagnostic> report) => report(Diagnostic.Create(
        Descriptors.Of(finding.Rule),
        finding.Location,
        Literals.FixProperties.Of(finding.Fix),
        finding.Arguments.ToArray<object>()));
}
