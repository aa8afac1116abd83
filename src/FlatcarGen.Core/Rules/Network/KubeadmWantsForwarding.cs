using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Rules.Kubeadm;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Network;

/// <summary>
/// kubeadm's preflight checks refuse a machine that does not forward IPv6: those of init if the cluster has IPv6, those of join if the API
/// server is named by such an address (kubernetes, cmd/kubeadm/app/preflight/checks.go, InitNodeChecks and JoinNodeChecks).
/// </summary>
public sealed class KubeadmWantsForwarding : MachineRule
{
    private const string Preflight = "FileContent--proc-sys-net-ipv6-conf-default-forwarding";

    public override RuleInfo Info { get; } = new(
        "FCG6501",
        "kubeadm refuses a machine that does not forward IPv6",
        "'{0}' is IPv6, and kubeadm {1} refuses a machine that does not forward that, as Flatcar does not by itself: write "
            + "net.ipv6.conf.all.forwarding=1 to a file in /etc/sysctl.d",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override string Option => nameof(MachineSettings.IPv6Forwarding);

    public override IEnumerable<Finding> Check(Machine machine) =>
        Refused(machine) is var (verb, text) ? [Found(text, Shown.Short(text.Value), verb)] : [];

    /// <summary>What kubeadm wants forwarding for, with its verb, on a machine that nothing makes forward; null where it does not.</summary>
    internal static (string Verb, MappedText Text)? Refused(Machine machine)
    {
        if (IPv6Forwarding.IsTurnedOn(machine) || UnseenParts.MayBringUnits(machine))
            return null;
        var calls = machine.Calls.Where(call => call.Program == "kubeadm" && VerbOf(call) is "init" or "join").ToList();
        if (calls.Count == 0 || calls.Exists(call => VerbOf(call) != VerbOf(calls[0]) || IgnoredPreflightErrors.In(call.Arguments).Any(error => IsIt(error.Name))))
            return null;
        var verb = VerbOf(calls[0])!;
        return machine.KubeadmConfigs
            .Where(config => !config.IsFragment && !IgnoredPreflightErrors.In(config, verb == "init" ? config.Init : config.Join).Any(error => IsIt(error.Text)))
            .Select(config => verb == "init" ? OfCluster(config) : OfEndpoint(config))
            .FirstOrDefault(text => text is not null) is { } refused
            ? (verb, refused)
            : null;
    }

    /// <summary>What kubeadm is to do; null where that is but a phase of it.</summary>
    private static string? VerbOf(MachineCall call) =>
        call.Operands.Select(operand => operand.Value).Take(2).ToList() is [var verb, ..] and not [_, "phase"] ? verb : null;

    private static bool IsIt(string error) => IgnoredPreflightErrors.IsAll(error) || string.Equals(error, Preflight, StringComparison.OrdinalIgnoreCase);

    private static MappedText? OfCluster(KubeadmDocuments config)
    {
        if (config.Version is { } version && !TurningPoints.SubnetsWantForwarding.IsIn(version))
            return null;
        var subnet = new[] { "podSubnet", "serviceSubnet" }
            .SelectMany(key => ConfigSubnet.Under(config, key) ?? [])
            .FirstOrDefault(subnet => subnet.Subnet.Family == AddressFamily.IPv6);
        return subnet?.Text ?? OfAddress(config, KubeadmDocuments.At(config.Init, "localAPIEndpoint", "advertiseAddress"), text => text);
    }

    private static MappedText? OfEndpoint(KubeadmDocuments config) =>
        OfAddress(config, KubeadmDocuments.At(config.Join, "discovery", "bootstrapToken", "apiServerEndpoint"), ServerNames.HostOf);

    private static MappedText? OfAddress(KubeadmDocuments config, YamlNode? node, Func<string, string> address) =>
        node is YamlScalar { IsNull: false } scalar
        && config.TextOf(scalar) is var text
        && (IPText.FamilyOfAddress(address(text.Value)) ?? NodeAddress.FamilyOf(text, config.Facts.Platform)) == AddressFamily.IPv6
            ? text
            : null;
}
