using System.Collections.Immutable;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.CodeFixes.Tests;

/// <summary>
/// Stands in for the analyzers: reports the word "bad" in string literals, with the fix "good". In "bad!" the fix is one that does
/// not fit the file, in "bad?" there is none, and "bad+" is mended by a further element of its list.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PlannedFixAnalyzer : DiagnosticAnalyzer
{
    public const string Id = "FCG2999";

    private static readonly DiagnosticDescriptor _rule =
        new(Id, "A word is bad", "A word is bad", "FlatcarGen.Systemd", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.StringLiteralExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        var map = new LiteralMap(literal, literal.Token.ValueText);
        var start = map.Value.IndexOf("bad", StringComparison.Ordinal);
        if (start < 0)
            return;

        var range = new TextRange(start, 3);
        var fix = map.Value.Substring(range.End) switch
        {
            "?" => null,
            "!" => new SourceFix("Mend", EquatableArray.Create(new SourceEdit(0, 1_000_000, ""))),
            "+" => Mapped(new(new(1), null, "good")),
            _ => Mapped(new(new(1), range, "\"good\"")),
        };
        context.ReportDiagnostic(Diagnostic.Create(_rule, map.LocationOf(range), FixProperties.Of(fix)));

        SourceFix? Mapped(TextEdit edit) =>
            SourceFixes.Map(new("Mend", EquatableArray.Create(edit)), literal.SyntaxTree, _ => map);
    }
}
