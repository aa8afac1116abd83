using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A backslash at the end of a value's last line, which takes in the line behind it.</summary>
public sealed class ContinuedTooFar : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2505",
        "Backslash takes the next line in",
        "The backslash makes '{0}' a part of the value of {1}=; remove the backslash",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var directive in unit.Files.SelectMany(file => file.Directives))
        {
            if (SwallowedLine.In(directive) is not { } swallowed)
                continue;
            yield return Found(directive.File.Source, swallowed.Backslash, Shown.Short(swallowed.Text), directive.Key) with
            {
                Fix = new("Remove the backslash", EquatableArray.Create(
                    new TextEdit(directive.File.Source.At, swallowed.WithBlanks, ""))),
            };
        }
    }
}
