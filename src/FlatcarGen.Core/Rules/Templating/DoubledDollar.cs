using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Metadata;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>A dollar doubled for a template that would have left it alone: systemd takes it for a character.</summary>
public sealed class DoubledDollar : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG4002",
        "Dollar doubled for nothing",
        "'$${0}' is the characters '${0}' for '{1}', not the variable: only '${{' has to be escaped; write '{2}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        var set = new Lazy<HashSet<string>>(() => EnvironmentAssignment.NamesIn(unit));
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                // What a shell or envsubst gets is to have its dollars.
                if (command.Shell is not null
                    || command.ProgramName is not ("kubeadm" or "kubelet" or "kubectl" or "hostnamectl" or "curl" or "etcd"))
                {
                    continue;
                }

                foreach (var word in command.Arguments.Where(word => word.ExpandsVariables))
                {
                    var at = word.Value.IndexOf("$$", StringComparison.Ordinal);
                    if (at < 0 || word.Value.IndexOf('{', at) == at + 2)
                        continue;
                    var name = VariableText.NameIn(word.Value, at + 2);
                    if (!name.StartsWith(MetadataUse.VariablePrefix, StringComparison.Ordinal)
                        && !(name.Length > 0 && set.Value.Contains(name)))
                    {
                        continue;
                    }

                    var range = word.Text.ToSource(TextRange.FromBounds(at, at + 2 + name.Length));
                    var right = line.File.Spell("${" + name + "}");
                    yield return Found(line.File.Source, range, name, command.ProgramName, right) with
                    {
                        Fix = new("Write the variable", EquatableArray.Create(new TextEdit(line.File.Source.At, range, right))),
                    };
                }
            }
        }
    }
}
