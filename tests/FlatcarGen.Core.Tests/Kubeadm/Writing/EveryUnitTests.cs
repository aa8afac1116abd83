using System.Globalization;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Rules;
using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Core.Tests.Kubeadm.Writing;

/// <summary>What holds for the kubeadm unit whatever the options are.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class EveryUnitTests
{
    private const string Metadata = "coreos-metadata.service";

    private static readonly (NodeRole Role, Platform Platform)[] Kinds =
    [
        .. from role in Enum.GetValues<NodeRole>()
           from platform in new[] { Platform.Aws, Platform.Akamai, Platform.None }
           select (role, platform),
    ];

    public static TheoryData<NodeRole, Platform> Nodes
    {
        get
        {
            var data = new TheoryData<NodeRole, Platform>();
            foreach (var (role, platform) in Kinds)
                data.Add(role, platform);
            return data;
        }
    }

    [RealToolFact("systemd-analyze")]
    public void Systemd_takes_it_without_a_word()
    {
        foreach (var units in Kinds.SelectMany(kind => EveryUnit.Of(kind.Role, kind.Platform)).DistinctBy(unit => unit.Text).Chunk(300))
        {
            using var root = new SystemdRoot();
            foreach (var unit in units)
                root.AddUnit(unit.Name, unit.Text);

            Assert.Equal("", root.Verify(units.Select(unit => unit.Name)));
        }
    }

    [RealToolFact("systemd-analyze")]
    public void Systemd_would_name_a_broken_one_among_many()
    {
        using var root = new SystemdRoot();
        var units = EveryUnit.Of(NodeRole.Worker, Platform.Aws);
        foreach (var unit in units)
            root.AddUnit(unit.Name, unit == units[7] ? unit.Text.Replace("ExecStart=", "ExecStrat=") : unit.Text);

        Assert.Contains($"{units[7].Name}:", root.Verify(units.Select(unit => unit.Name)));
    }

    [RealToolFact("bash")]
    public void Bash_takes_its_scripts_without_a_word()
    {
        var scripts = Kinds.SelectMany(kind => EveryUnit.Of(kind.Role, kind.Platform))
            .SelectMany(unit => unit.Commands)
            .Where(command => command.Shell is not null)
            .Select(command => command.Shell!.Text.Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.NotEmpty(scripts);
        foreach (var script in scripts)
            Assert.Equal("", Shell.Run("bash", ["-n", "-c", script]));
    }

    [Theory]
    [MemberData(nameof(Nodes))]
    public void Our_own_rules_find_what_an_option_undoes_and_nothing_else(NodeRole role, Platform platform)
    {
        var rules = RuleCatalog.OfKind<UnitRule>();

        Holds(role, platform, unit => Assert.Equal(
            Undone(unit.Plan.Settings, role),
            rules.SelectMany(rule => rule.Check(unit.Subject, new(unit.Plan.Metadata, [unit.Subject])))
                .Select(finding => finding.Rule.Id)
                .Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Nodes))]
    public void It_is_three_sections_without_an_unreadable_line(NodeRole role, Platform platform) => Holds(role, platform, unit =>
    {
        Assert.Empty(unit.Subject.Unit!.Unreadable);
        Assert.Equal(["Unit", "Service", "Install"], unit.Subject.Unit.Sections.Select(section => section.Name));
        Assert.All(unit.Subject.Unit.Directives, directive => Assert.False(directive.IsEmpty, directive.Key + "="));
        Assert.Equal("multi-user.target", unit.Value("Install", "WantedBy"));
    });

    [Theory]
    [MemberData(nameof(Nodes))]
    public void What_it_requires_or_wants_comes_first(NodeRole role, Platform platform) => Holds(role, platform, unit => Assert.Subset(
        unit.Subject.Entries("Unit", "After").ToHashSet(),
        unit.Subject.Entries("Unit", "Requires").Concat(unit.Subject.Entries("Unit", "Wants")).ToHashSet()));

    [Theory]
    [MemberData(nameof(Nodes))]
    public void A_oneshot_remains_and_a_simple_one_has_one_main_process(NodeRole role, Platform platform) => Holds(role, platform, unit =>
    {
        var isOneshot = unit.Plan.Settings.UnitType == UnitType.Oneshot;
        Assert.Equal(isOneshot ? "oneshot" : null, unit.Value("Service", "Type"));
        Assert.Equal(isOneshot ? "yes" : null, unit.Value("Service", "RemainAfterExit"));
        if (isOneshot)
            Assert.Empty(unit.Subject.All("Service", "ExecStartPre"));
        else
            Assert.Equal(unit.Subject.ExecLines.Last(), Assert.Single(unit.Subject.All("Service", "ExecStart")));
    });

    [Theory]
    [MemberData(nameof(Nodes))]
    public void It_starts_again_only_after_a_failure_and_gives_up_in_the_end(NodeRole role, Platform platform) => Holds(role, platform, unit =>
    {
        Assert.Equal(unit.Plan.Settings.RestartOnFailure ? "on-failure" : null, unit.Value("Service", "Restart"));
        if (!unit.Plan.Settings.RestartOnFailure)
            return;

        // A limit that is never reached within its interval would be none.
        var tries = Number(unit.Value("Unit", "StartLimitBurst")) * Number(unit.Value("Service", "RestartSec"));
        Assert.InRange(tries, 1, Number(unit.Value("Unit", "StartLimitIntervalSec")) - 1);
    });

    [Theory]
    [MemberData(nameof(Nodes))]
    public void Each_line_is_one_command_whose_program_systemd_finds(NodeRole role, Platform platform) => Holds(role, platform, unit =>
    {
        foreach (var line in unit.Subject.ExecLines)
        {
            Assert.False(line.CommandLine.IsBroken, line.ToString());
            var command = Assert.Single(line.CommandLine.Commands);
            Assert.Empty(command.Prefixes);
            Assert.True(command.Program.Value is ['/', ..] or "sleep", line.ToString());
            Assert.Empty(command.ShellOperators);
            Assert.DoesNotContain("%", command.Program.Value);

            // Whatever a script is to get, systemd may put nothing into it: the shell does, from the environment.
            Assert.All(command.Arguments, word => Assert.Empty(word.Variables));
            Assert.All(command.Arguments, word => Assert.DoesNotContain("%", word.Value.Replace("%%", "")));
        }
    });

    [Theory]
    [MemberData(nameof(Nodes))]
    public void Metadata_is_there_before_it_is_used_and_nobody_waits_for_it_otherwise(NodeRole role, Platform platform) =>
        Holds(role, platform, unit =>
        {
            var uses = unit.KubeadmConfig.Contains("COREOS_", StringComparison.Ordinal);
            var isRequired = unit.Plan.Settings.MetadataService == Dependency.Requires;
            Assert.Equal(uses && isRequired, unit.Subject.Entries("Unit", "Requires").Contains(Metadata));
            Assert.Equal(uses && !isRequired, unit.Subject.Entries("Unit", "Wants").Contains(Metadata));
            Assert.Equal(uses, unit.Subject.Entries("Unit", "After").Contains(Metadata));
            Assert.Equal(uses ? "/run/metadata/flatcar" : null, unit.Value("Service", "EnvironmentFile"));
            Assert.Equal(uses, unit.Commands.Any(command => command.Shell?.Text.Value.Contains("envsubst", StringComparison.Ordinal) == true));
        });

    [Theory]
    [MemberData(nameof(Nodes))]
    public void Kubeadm_runs_once_and_a_run_that_came_to_its_end_is_the_last(NodeRole role, Platform platform) => Holds(role, platform, unit =>
    {
        var settings = unit.Plan.Settings;
        var run = Assert.Single(unit.Commands, command => command.ProgramName == "kubeadm" && command.Arguments[0].Value is "init" or "join");
        Assert.Equal(role == NodeRole.Bootstrap ? "init" : "join", run.Arguments[0].Value);

        var marker = Assert.Single(unit.Subject.All("Unit", "ConditionPathExists")).Value.Value;
        var last = unit.Commands.Last();
        if (settings.CompletionMarker == CompletionMarker.Own)
            Assert.Equal("!" + Assert.Single(last.Arguments).Value, marker);
        else
            Assert.Equal("!/etc/kubernetes/kubelet.conf", marker);
    });

    /// <summary>The rules that hold against what the options were set to.</summary>
    private static IEnumerable<string> Undone(MachineSettings settings, NodeRole role)
    {
        var hasKubeconfig = role != NodeRole.Worker && settings.KubeconfigUser.Value.Length > 0;
        if (settings.UnitType == UnitType.Simple && (hasKubeconfig || settings.CompletionMarker == CompletionMarker.Own))
            yield return "FCG2011";
        if (!settings.RestartOnFailure && settings.NetworkOnline && role != NodeRole.Bootstrap)
            yield return "FCG2016";
        if (hasKubeconfig && !settings.ReuseKubeconfigFolder)
            yield return "FCG2026";
        // A join with a config may be a worker's, as far as a unit tells.
        if (settings.CompletionMarker == CompletionMarker.KubeletConf && role == NodeRole.Bootstrap)
            yield return "FCG2027";
        if (settings.JoinWait == JoinWait.TenSeconds && !settings.RestartOnFailure && role != NodeRole.Bootstrap)
            yield return "FCG2035";
        var hasNoVersion = role == NodeRole.ControlPlane && settings.ImagePull == ImagePull.DeclaredVersion && settings.KubernetesVersion is null;
        if (settings.ImagePull == ImagePull.KubeadmDefault || hasNoVersion)
            yield return "FCG2039";
        if (settings.Containerd == Dependency.Requires)
            yield return "FCG2046";
        // What waits for the metadata, or for the API server, waits for the network.
        if (!settings.NetworkOnline && !settings.RestartOnFailure && settings.Platform == Platform.None
            && (role == NodeRole.Bootstrap || settings.JoinWait == JoinWait.None))
        {
            yield return "FCG2048";
        }

        if (settings.MetadataService == Dependency.Requires && settings.Platform != Platform.None)
            yield return "FCG3501";
    }

    private static void Holds(NodeRole role, Platform platform, Action<GeneratedUnit> assert)
    {
        foreach (var unit in EveryUnit.Of(role, platform))
        {
            try
            {
                assert(unit);
            }
            catch (Xunit.Sdk.XunitException failure)
            {
                Assert.Fail($"{unit.Name}: {failure.Message}\n\n{unit.Text}");
            }
        }
    }

    private static int Number(string? text) => int.Parse(text ?? "0", CultureInfo.InvariantCulture);
}
