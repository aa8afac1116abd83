using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A word in Environment= that assigns nothing, or a quote in it that is never closed.</summary>
public sealed class NoAssignment : UnitRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG2025", "Environment= that systemd ignores", "'{0}' {1}; {2}", Severity.Error);

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var directive in unit.Directives.Where(directive => directive.Key == "Environment"))
        {
            var words = EnvironmentAssignment.In(directive, out var isBroken);
            if (isBroken)
            {
                yield return Found(
                    directive.File.Source, directive.ValueRange, Shown.Short(directive.Value.Value), "has a quote that is never closed",
                    "systemd ignores the line; close it");
            }
            else if (words.FirstOrDefault(word => word.Name is null && !word.Word.Text.HasUnknown) is { } wrong)
            {
                yield return InWords(directive, words, wrong);
            }
        }
    }

    private Finding InWords(Directive directive, IReadOnlyList<EnvironmentAssignment> words, EnvironmentAssignment wrong)
    {
        var finding = Found(
            directive.File.Source, wrong.Word.Range, Shown.Short(wrong.Word.Value), "is no assignment and systemd ignores it",
            wrong.Word.Value == "export"
                ? "leave it out"
                : "write NAME=value, with quotes around all of it if there are blanks in the value");
        var file = directive.File;
        if (wrong.Word.IsBare("export") && words.Count > 1 && words.Skip(1).All(word => word.Name is not null))
        {
            var range = TextRange.FromBounds(wrong.Word.Range.Start, words[1].Word.Range.Start);
            return finding with { Fix = new("Leave 'export' out", EquatableArray.Create(new TextEdit(file.Source.At, range, ""))) };
        }

        // One name and words behind it: they were to be its value.
        var isOneValue = words[0].Name is not null && words.Skip(1).All(word => word.Name is null)
            && words.All(word => !word.Word.HasQuotes && word.Word.Raw.Value.IndexOfAny(['\\', '"', '\'']) < 0);
        return isOneValue
            ? finding with
            {
                Fix = new("Put quotes around it", EquatableArray.Create(
                    new TextEdit(file.Source.At, new(directive.ValueRange.Start, 0), "\""),
                    new TextEdit(file.Source.At, new(directive.ValueRange.End, 0), "\""))),
            }
            : finding;
    }
}
