using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A service whose main command is kubeadm and that counts as started at once, while others are to start after it.</summary>
public sealed class BootstrapNotWaitedFor : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2012",
        "kubeadm is not waited for",
        "'{0}' counts as started as soon as 'kubeadm {1}' runs, and {2} starts then: After= does not wait for its end; "
            + "add Type=oneshot and RemainAfterExit=yes",
        Severity.Warning);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (ServiceSettings.TypeOf(unit) is not ("simple" or "exec" or "idle"))
            yield break;
        var command = BootstrapCommand.In(unit).FirstOrDefault(command => command.Line.Key == "ExecStart");
        if (command is null)
            yield break;
        var waiting = context.Naming("After", unit.Name).FirstOrDefault(other => other.Name != unit.Name);
        if (waiting is null)
            yield break;

        var (file, section) = (command.Line.File, command.Line.Section);
        var finding = Found(file.Source, command.Range, unit.Name, command.Verb, waiting.Name);
        var isFree = !unit.Directives.Any(directive => directive.Key is "Type" or "RemainAfterExit" or "Restart");
        yield return isFree
            ? finding with
            {
                Fix = new("Make it a oneshot", EquatableArray.Create(
                    UnitEdits.AddFirst(file, section, "Type=oneshot", "RemainAfterExit=yes"))),
            }
            : finding;
    }
}
