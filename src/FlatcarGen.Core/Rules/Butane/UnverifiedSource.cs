using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

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
        var impossible = new HashSet<YamlNode?>(
            machine.Report.Where(entry => entry.Problem == ConfigProblem.SourceUrl).Select(entry => entry.Node));
        foreach (var file in machine.Files)
        {
            if (impossible.Count > 0 && impossible.Contains((file.Entry.Find("contents") as YamlMapping)?.Find("source")))
                continue;
            if (file is { Source: { } source, Hash: null, Contents: null }
                && RemoteSource.IsFetched(source)
                && !RemoteSource.IsOpen(source))
            {
                yield return Found(source, Shown.Short(source.Value), Shown.Short(file.Path.Value));
            }
        }
    }
}
