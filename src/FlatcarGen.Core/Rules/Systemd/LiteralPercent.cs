using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A percent sign that was meant as one; systemd takes it and the character behind it for a specifier.</summary>
public sealed class LiteralPercent : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2007", "Percent sign is taken for a specifier", "'{0}' {1}; write '%{0}' for a percent sign", Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var directive in unit.Directives)
        {
            if (DirectiveKinds.IsExec(directive))
            {
                foreach (var command in directive.CommandLine.Commands)
                {
                    foreach (var found in InCommand(directive, command))
                        yield return found;
                }
            }
            else if (directive.Key == "Environment")
            {
                var invalid = Invalid(directive.Value);
                if (invalid.Count > 0)
                    yield return Report(directive, directive.Value, invalid, "is no specifier of systemd's, which ignores the line");
            }
        }
    }

    private IEnumerable<Finding> InCommand(Directive directive, ExecCommand command)
    {
        var formats = PercentFormats.In(command);
        foreach (var word in command.Arguments.Prepend(command.Program))
        {
            var wrong = Invalid(word.Text);
            var message = "is no specifier of systemd's, which refuses the unit";
            if (formats.TryGetValue(word, out var places))
            {
                if (wrong.Count == 0)
                    message = "is a specifier: systemd puts in something else before the command sees it";
                wrong = wrong.Union(places).OrderBy(place => place).ToList();
            }

            if (wrong.Count > 0)
                yield return Report(directive, word.Text, wrong, message);
        }
    }

    private Finding Report(Directive directive, MappedText text, IReadOnlyList<int> places, string what)
    {
        var first = places.Where(at => !Specifiers.IsKnown(text[at + 1])).DefaultIfEmpty(places[0]).First();
        return Found(directive.File.Source, text.ToSource(new(first, 2)), text.Value.Substring(first, 2), what) with
        {
            Fix = new("Write %% for a percent sign", places
                .Select(at => new TextEdit(directive.File.Source.At, new(text.StartInSource(at), 0), "%"))
                .ToEquatableArray()),
        };
    }

    /// <summary>Where a percent sign stands in front of a character that no version of systemd has a specifier for.</summary>
    private static IReadOnlyList<int> Invalid(MappedText text) =>
        PercentFormats.Places(text.Value, 0, text.Length).Where(at => !Specifiers.IsKnown(text[at + 1])).ToList();
}
