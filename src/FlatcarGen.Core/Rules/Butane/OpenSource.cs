using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A file that comes through the internet without encryption, and nobody says its hash.</summary>
public sealed class OpenSource : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG7010",
        "Download that anybody on the way can change",
        "'{0}' comes unencrypted and is not checked: anybody on the way can put something else on the machine as '{1}'; "
            + "use https, and give the hash that it has to have",
        Severity.Warning);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var file in machine.Files)
        {
            if (file is not { Source: { } source, Hash: null, Contents: null } || !RemoteSource.IsOpen(source))
                continue;
            yield return Found(source, Shown.Short(source.Value), Shown.Short(file.Path.Value));
        }
    }
}
