using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A file from elsewhere that nobody says the hash of.</summary>
public sealed class UnverifiedSource : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG7009",
        "Download without a hash",
        "What '{0}' serves on the day is installed as '{1}', whatever it is; give the hash that it has to have",
        Severity.Info);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var file in machine.Files)
        {
            if (file is { Source: { } source, Hash: null, Contents: null } && RemoteSource.IsFetched(source) && !RemoteSource.IsOpen(source))
                yield return Found(source, Shown.Short(source.Value), Shown.Short(file.Path.Value));
        }
    }
}
