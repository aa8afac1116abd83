using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A configuration for containerd that Flatcar's unit does not read.</summary>
public sealed class UnreadContainerdConfig : MachineRule
{
    private const string Service = "containerd.service";
    private const string Config = "/etc/containerd/config.toml";

    public override RuleInfo Info { get; } = new(
        "FCG7029",
        "containerd configuration that nothing reads",
        "Flatcar's containerd.service reads /usr/share/containerd/config.toml: '{0}' changes nothing; give it to containerd in "
            + "a drop-in of the unit, as --config {0}",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (machine.FindFile(Config) is not { } file || machine.FindUnit(Service) is not null)
            yield break;
        var isNamed = machine.Texts.Any(text => text.Value.Contains(Config) || text.Value.Contains("CONTAINERD_CONFIG"))
            || machine.Paths.Any(path => path.Path.Value.StartsWith("/etc/systemd/system/" + Service, StringComparison.Ordinal));
        if (!isNamed)
            yield return Found(file.Path, Config);
    }
}
