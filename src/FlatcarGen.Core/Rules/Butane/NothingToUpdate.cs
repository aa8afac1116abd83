using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>systemd-sysupdate.service with nothing of its own to update: its main command fails.</summary>
public sealed class NothingToUpdate : MachineRule
{
    private const string Service = "systemd-sysupdate.service";
    private const string Own = "/etc/sysupdate.d/";

    public override RuleInfo Info { get; } = new(
        "FCG7517",
        "systemd-sysupdate without a definition of its own",
        "'{0}' is of a component, and nothing is in /etc/sysupdate.d: the main command of systemd-sysupdate.service finds no definition "
            + "and fails, and what is to follow it is not run; add a definition there, as noop.conf",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        var component = machine.Files.FirstOrDefault(file => IsOfComponent(file.Path.Value));
        var service = machine.FindUnit(Service)?.Subject;
        if (component is null || service is null || machine.Paths.Any(path => path.Path.Value.StartsWith(Own, StringComparison.Ordinal)))
            yield break;
        // A service that brings its own main command does not need one.
        if (service.Unit is not null || service.Files.Any(file => file.Directives.Any(IsMainCommand)) || IsWrittenLater(machine))
            yield break;
        yield return Found(component.Path, Shown.Short(component.Path.Value));
    }

    private static bool IsOfComponent(string path) =>
        path.StartsWith("/etc/sysupdate.", StringComparison.Ordinal)
        && path.EndsWith(".conf", StringComparison.Ordinal)
        && path.IndexOf(".d/", StringComparison.Ordinal) > "/etc/sysupdate.".Length;

    private static bool IsMainCommand(Directive directive) => directive is { Key: "ExecStart", Section.Name: "Service" };

    private static bool IsWrittenLater(Machine machine) => machine.Texts.Any(text => text.Value.Contains("/etc/sysupdate.d"));
}
