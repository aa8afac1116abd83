using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>The unit that runs kubeadm once, when everything that it needs is there.</summary>
public static class KubeadmUnit
{
    public const string Name = "kubeadm.service";

    private const string MetadataUnit = "coreos-metadata.service";
    private const string ContainerdUnit = "containerd.service";
    private const string NetworkTarget = "network-online.target";

    /// <summary>What systemd searches by itself, in the order of the published recipe.</summary>
    private const string Path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin";

    /// <param name="plan">The node.</param>
    /// <param name="variables">The metadata variables that its kubeadm config uses.</param>
    public static TemplateText Text(NodePlan plan, IReadOnlyList<string> variables)
    {
        var unit = new UnitTextBuilder();
        AddUnitSection(unit, plan.Settings, variables.Count > 0);
        AddServiceSection(unit, plan, variables);
        return unit.Section("Install").Add("WantedBy", "multi-user.target").ToTemplateText();
    }

    private static void AddUnitSection(UnitTextBuilder unit, MachineSettings settings, bool usesMetadata)
    {
        var requires = new List<string>();
        var wants = new List<string>();
        var after = new List<string>();
        if (settings.NetworkOnline)
        {
            wants.Add(NetworkTarget);
            after.Add(NetworkTarget);
        }

        (settings.Containerd == Dependency.Requires ? requires : wants).Add(ContainerdUnit);
        after.Add(ContainerdUnit);
        if (usesMetadata)
        {
            (settings.MetadataService == Dependency.Requires ? requires : wants).Add(MetadataUnit);
            after.Add(MetadataUnit);
        }

        unit.Section("Unit")
            .Add("Description", "Kubeadm service")
            .AddList("Requires", requires)
            .AddList("Wants", wants)
            .AddList("After", after)
            .Add("ConditionPathExists", "!" + KubeadmCommands.MarkerOf(settings));
        if (settings.RestartOnFailure)
        {
            // In the end it has to count as failed: while systemd waits for the next try, the machine counts as running.
            unit.Add("StartLimitIntervalSec", "3600").Add("StartLimitBurst", "20");
        }
    }

    private static void AddServiceSection(UnitTextBuilder unit, NodePlan plan, IReadOnlyList<string> variables)
    {
        var settings = plan.Settings;
        unit.Section("Service");
        if (settings.UnitType == UnitType.Oneshot)
            unit.Add("Type", "oneshot").Add("RemainAfterExit", "yes");
        if (settings.RestartOnFailure)
        {
            unit.Add("Restart", "on-failure")
                .Add("RestartSec", "30")
                .Add("RestartPreventExitStatus", KubeadmCommands.FinalExitStatus);
        }

        if (variables.Count > 0)
            unit.Add("EnvironmentFile", "/run/metadata/flatcar");
        unit.Add("Environment", PathOf(settings));

        var commands = KubeadmCommands.Of(plan, variables);
        for (var i = 0; i < commands.Count; i++)
        {
            // A simple service has one main process; a oneshot has any number, and only main processes count for Restart=.
            var isMain = settings.UnitType == UnitType.Oneshot || i == commands.Count - 1;
            unit.Add(isMain ? "ExecStart" : "ExecStartPre", commands[i]);
        }
    }

    /// <summary>kubeadm looks for the kubelet and crictl in PATH, and systemd's own does not have /opt/bin.</summary>
    private static TemplateText PathOf(MachineSettings settings)
    {
        var folder = settings.BinDir.ToTemplate();
        var isThere = folder.KnownText is { } known && Path.Split(':').Contains(known);
        return isThere ? $"\"PATH={Path}\"" : (TemplateText)$"\"PATH={Path}:" + folder + "\"";
    }
}
