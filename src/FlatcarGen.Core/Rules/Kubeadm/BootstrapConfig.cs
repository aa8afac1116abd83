using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Templating;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A <c>kubeadm init</c> or <c>join</c> of a machine together with the config that it reads.</summary>
/// <param name="Unit">The unit that runs it.</param>
/// <param name="Command">The command.</param>
/// <param name="Path">The file that <c>--config</c> names; empty without one.</param>
/// <param name="PathRange">That name in what the user wrote; the command where there is none.</param>
/// <param name="Documents">What the file holds; null where that is not known.</param>
internal sealed record BootstrapConfig(
    MachineUnit Unit, BootstrapCommand Command, string Path, TextRange PathRange, KubeadmDocuments? Documents)
{
    public static IEnumerable<BootstrapConfig> In(Machine machine)
    {
        var rendered = machine.Units.SelectMany(unit => EnvsubstCall.In(unit.Subject)).ToList();
        foreach (var unit in machine.Units)
        {
            foreach (var command in BootstrapCommand.In(unit.Subject))
            {
                var (path, range) = ConfigOf(command);
                // What envsubst writes has the documents of what it reads.
                var template = rendered.Find(call => call.Output?.Path == path)?.Input?.Path;
                yield return new(unit, command, path, range, DocumentsIn(machine, template ?? path));
            }
        }
    }

    public bool HasFlag(string name) => Command.Call.Arguments.Any(argument =>
        argument.Value == name || argument.Value.StartsWith(name + "=", StringComparison.Ordinal) || argument.HasUnknown);

    private static (string Path, TextRange Range) ConfigOf(BootstrapCommand command)
    {
        var arguments = command.Call.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Value == "--config" && i + 1 < arguments.Count)
                return (arguments[i + 1].Value, arguments[i + 1].Range);
            if (arguments[i].Value.StartsWith("--config=", StringComparison.Ordinal))
                return (arguments[i].Value.Substring(9), arguments[i].Range);
        }

        return ("", command.Range);
    }

    private static KubeadmDocuments? DocumentsIn(Machine machine, string path)
    {
        if (machine.FindFile(path) is not { } file)
            return null;
        // A generated file is made of the machine's own config, which knows where everything was written.
        return file.Contents is { Source.At.Id: > 0 } ? file.Kubeadm
            : machine.Form == UnitForm.Declared ? machine.KubeadmConfigs.FirstOrDefault()
            : null;
    }
}
