using System.Collections.Immutable;
using System.Composition;
using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Analyzers.Shape;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.CodeFixes;

/// <summary>
/// Offers the fixes of all rules. A rule knows its fix and the analyzer has written it into the diagnostic, as changes of the file
/// that the diagnostic is in; what is left to do here is to make them.
/// </summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FlatcarCodeFixProvider))]
public class FlatcarCodeFixProvider : CodeFixProvider
{
    private static readonly ImmutableArray<string> _ids =
        RuleCatalog.All.Concat(ShapeRule.All).Select(rule => rule.Info.Id).ToImmutableArray();

    /// <summary>All rules, over texts and over declarations: whether a finding has a fix, only its diagnostic tells.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds => _ids;

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(FixEncoding.Property, out var encoded) || FixEncoding.Decode(encoded) is not { } fix)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            if (Apply(text, fix) is not { } fixedText)
                continue;

            var action = CodeAction.Create(
                fix.Title,
                _ => Task.FromResult(context.Document.WithText(fixedText)),
                equivalenceKey: diagnostic.Id + " " + fix.Title);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>The text with the fix's changes, or null when they do not fit it: they were made for another text.</summary>
    private static SourceText? Apply(SourceText text, SourceFix fix)
    {
        var at = 0;
        foreach (var edit in fix.Edits)
        {
            if (edit.Start < at || edit.Length > text.Length - edit.Start)
                return null;
            at = edit.End;
        }

        return text.WithChanges(fix.Edits.Select(edit => new TextChange(new(edit.Start, edit.Length), edit.NewText)));
    }
}
