using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Rules.Kubeadm;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Network;

/// <summary>
/// What kubeadm wants IPv6 forwarding for, on a machine that nothing makes forward it. Its preflight checks refuse such a machine: those of
/// init if the cluster has IPv6, those of join if the API server is named by such an address (kubernetes,
/// cmd/kubeadm/app/preflight/checks.go, InitNodeChecks and JoinNodeChecks).
/// </summary>
/// <param name="Verb">init or join.</param>
/// <param name="Source">Where the subnet or address that is IPv6 was written.</param>
/// <param name="Range">It in there.</param>
/// <param name="Address">What it is.</param>
/// <param name="IsKnown">Whether that decides it: else it is an address of the node, and the subnets of its cluster are not known yet.</param>
internal sealed record WantedForwarding(string Verb, DeclaredText Source, TextRange Range, string Address, bool IsKnown)
{
    private const string Preflight = "FileContent--proc-sys-net-ipv6-conf-default-forwarding";

    /// <summary>Null where kubeadm is not seen to run, wants none, or what the machine does is not known.</summary>
    public static WantedForwarding? On(Machine machine) =>
        machine.UnitContext.Once(typeof(WantedForwarding), _ => new Answer(Find(machine))).Wanted;

    private static WantedForwarding? Find(Machine machine)
    {
        if (IPv6Forwarding.IsTurnedOn(machine) || UnseenParts.MayBringUnits(machine))
            return null;
        var calls = machine.Calls.Where(call => call.Program == "kubeadm" && VerbOf(call) is "init" or "join").ToList();
        if (calls.Select(VerbOf).Distinct().Count() != 1 || calls.Exists(IsLeftOut))
            return null;
        var isInit = VerbOf(calls[0]) == "init";
        return (calls.Exists(HasConfig) ? Read(machine) : [])
            .Where(config => !config.IsFragment && !IsLeftOut(config, isInit ? config.Init : config.Join))
            .Select(config => isInit ? ByInit(config) : ByJoin(config))
            .Concat(calls.Select(call => ByCommand(call, isInit)))
            .FirstOrDefault(wanted => wanted is not null);
    }

    private static WantedForwarding Of(string verb, MappedText text, bool isKnown) => new(verb, text.Source, text.SourceRange, text.Value, isKnown);

    private static bool HasConfig(MachineCall call) =>
        call.Arguments.Any(argument => argument.HasUnknown || argument.Value == "--config" || argument.Value.StartsWith("--config=", StringComparison.Ordinal));

    /// <summary>What kubeadm is to do; null where that is but a phase of it.</summary>
    private static string? VerbOf(MachineCall call) =>
        call.Operands.Select(operand => operand.Value).Take(2).ToList() is [var verb, ..] and not [_, "phase"] ? verb : null;

    /// <summary>The configs that it is given, as far as units tell; else all that kubeadm may be given.</summary>
    private static IEnumerable<KubeadmDocuments> Read(Machine machine)
    {
        var given = BootstrapConfig.In(machine).Select(config => config.Documents).OfType<KubeadmDocuments>().ToList();
        return given.Count > 0 ? given : machine.KubeadmConfigs;
    }

    private static bool IsLeftOut(MachineCall call) =>
        call.Arguments.Any(argument => argument.Value.Contains("preflight") && !argument.Value.StartsWith("--ignore", StringComparison.Ordinal))
        || IgnoredPreflightErrors.In(call.Arguments).Any(error => IsIt(error.Name));

    private static bool IsLeftOut(KubeadmDocuments config, YamlMapping? root) =>
        (KubeadmDocuments.At(root, "skipPhases") is YamlSequence phases && phases.OfType<YamlScalar>().Any(phase => phase.Text.StartsWith("preflight", StringComparison.Ordinal)))
        || IgnoredPreflightErrors.In(config, root).Any(error => IsIt(error.Text));

    private static bool IsIt(string error) => IgnoredPreflightErrors.IsAll(error) || string.Equals(error, Preflight, StringComparison.OrdinalIgnoreCase);

    private static WantedForwarding? ByInit(KubeadmDocuments config)
    {
        string[] keys = config.Version is { } version && !TurningPoints.SubnetsWantForwarding.IsIn(version) ? [] : ["podSubnet", "serviceSubnet"];
        var known = keys.SelectMany(key => ConfigSubnet.Under(config, key) ?? []).FirstOrDefault(subnet => subnet.Subnet.Family == AddressFamily.IPv6)?.Text
            ?? IPv6At(config, KubeadmDocuments.At(config.Init, "localAPIEndpoint", "advertiseAddress"), text => text);
        if (known is not null)
            return Of("init", known, isKnown: true);
        return keys.Any(key => KubeadmDocuments.At(config.Cluster, "networking", key) is YamlScalar subnet && config.TextOf(subnet).HasUnknown)
            && OfNode(config) is { } address
            ? Of("init", address, isKnown: false)
            : null;
    }

    private static WantedForwarding? ByJoin(KubeadmDocuments config) =>
        IPv6At(config, KubeadmDocuments.At(config.Join, "discovery", "bootstrapToken", "apiServerEndpoint"), ServerNames.HostOf) is { } address
            ? Of("join", address, isKnown: true)
            : null;

    /// <summary>What the command line itself says, without a config.</summary>
    private static WantedForwarding? ByCommand(MachineCall call, bool isInit)
    {
        if (!isInit)
        {
            return call.Operands.Skip(1).FirstOrDefault(operand => IsIPv6(ServerNames.HostOf(operand.Value))) is { } endpoint
                ? new("join", call.Source, endpoint.Range, endpoint.Value, IsKnown: true)
                : null;
        }

        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var argument = call.Arguments[i];
            var equals = argument.Value.IndexOf('=');
            var flag = equals < 0 ? argument.Value : argument.Value.Substring(0, equals);
            if (flag is not ("--pod-network-cidr" or "--service-cidr" or "--apiserver-advertise-address") || (equals < 0 && i + 1 == call.Arguments.Count))
                continue;
            var (value, range) = equals < 0 ? (call.Arguments[i + 1].Value, call.Arguments[i + 1].Range) : (argument.Value.Substring(equals + 1), argument.Range);
            if (value.Split(',').FirstOrDefault(IsIPv6) is { } address)
                return new("init", call.Source, range, address, IsKnown: true);
        }

        return null;
    }

    /// <summary>What was found out for the rules that ask.</summary>
    private sealed record Answer(WantedForwarding? Wanted);

    private static bool IsIPv6(string text) => (IPText.FamilyOfSubnet(text) ?? IPText.FamilyOfAddress(text)) == AddressFamily.IPv6;

    private static MappedText? IPv6At(KubeadmDocuments config, YamlNode? node, Func<string, string> address) =>
        node is YamlScalar { IsNull: false } scalar
        && config.TextOf(scalar) is var text
        && (IPText.FamilyOfAddress(address(text.Value)) ?? NodeAddress.FamilyOf(text, config.Facts.Platform)) == AddressFamily.IPv6
            ? text
            : null;

    private static MappedText? OfNode(KubeadmDocuments config) => config.Find(Component.Kubelet, "node-ip")
        .SelectMany(arg => NodeAddress.In(config, arg))
        .FirstOrDefault(address => address.Family == AddressFamily.IPv6)?.Text;
}
