using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A component with a definition for systemd-sysupdate, whose timer runs and does not reach it.</summary>
public sealed class ComponentNotUpdated : MachineRule
{
    private const string Start = "/etc/sysupdate.";
    private const string End = ".d/";

    public override RuleInfo Info { get; } = new(
        "FCG7520",
        "Component that nothing updates",
        "systemd-sysupdate.timer updates what is in /etc/sysupdate.d alone, and nothing here runs 'systemd-sysupdate -C {0}': '{1}' is never "
            + "read; add the command to systemd-sysupdate.service in a drop-in",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (machine.FindUnit("systemd-sysupdate.timer") is not { IsEnabled: true, IsMasked: false })
            yield break;
        // A drop-in whose text is elsewhere may do anything.
        if (machine.Units.Any(unit => Machine.Items(unit.Entry, "dropins").Prepend(unit.Entry).Any(text => text.Contains("contents_local"))))
            yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in machine.Files)
        {
            if (ComponentOf(file.Path.Value) is { } component && seen.Add(component)
                && !machine.Texts.Any(text => text.Value.Contains("sysupdate") && text.Value.Contains(component)))
            {
                yield return Found(file.Path, component, Shown.Short(file.Path.Value));
            }
        }
    }

    /// <summary>The component that a definition is of; null for other files.</summary>
    private static string? ComponentOf(string path)
    {
        var end = path.StartsWith(Start, StringComparison.Ordinal) ? path.IndexOf(End, Start.Length, StringComparison.Ordinal) : -1;
        return end > Start.Length ? path.Substring(Start.Length, end - Start.Length) : null;
    }
}
