using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Generator.Tests.Options;

/// <summary>Arguments of one attribute that say how machines are set up, all of them legal together.</summary>
/// <param name="choices">What to choose.</param>
/// <param name="families">The families of the cluster's subnets, in their order: 4 and 6; empty where they are not known.</param>
internal sealed class ValidSettings(Choices choices, string families)
{
    private static readonly string[] _dualStack = ["Aws", "DigitalOcean", "Scaleway", "KubeVirt", "ProxmoxVe", "Packet"];
    private static readonly string[] _withName = ["Aws", "Azure", "Gce", "OpenStack", "DigitalOcean", "Hetzner", "Scaleway", "KubeVirt", "ProxmoxVe", "OracleCloud", "Packet"];

    private readonly Dictionary<string, string> _arguments = new(StringComparer.Ordinal);

    public IEnumerable<string> Arguments => _arguments.Select(argument => $"{argument.Key} = {argument.Value}");

    /// <summary>What an argument is set to, the enumeration's name left out; null where it is not given.</summary>
    public string? this[string name] => _arguments.TryGetValue(name, out var value)
        ? value[0] is '"' or '[' ? value : value[(value.LastIndexOf('.') + 1)..]
        : null;

    /// <summary>Chooses.</summary>
    /// <param name="outer">The settings that hold where these say nothing.</param>
    public ValidSettings Choose(ValidSettings? outer)
    {
        Maybe("Platform", [.. Enum.GetNames<Core.Declarations.Platform>().Select(name => "Platform." + name)]);
        Maybe("FlatcarVersion", Literals("4459.2.0", "${flatcar_version}"));
        Maybe("BinDir", Literals("/usr/bin", "/opt/bin", "/opt/kube/bin", "${bin_dir}"));
        Maybe("CloudProvider", Literals("external", "${cloud_provider}"));
        Maybe("Taints", "[]", "[\"dedicated=gpu:NoSchedule\"]", "[\"a:NoExecute\", \"b=${b}:PreferNoSchedule\"]");
        Maybe("Labels", "[\"pool=gpu\"]", "[\"node.kubernetes.io/pool=${pool}\", \"example.com/a=\"]");
        Maybe("KubeconfigUser", Literals("", "core", "root", "kate", "${user}"));
        Maybe("IgnitionUrl", Literals("https://example.com/{cluster}/{node}.ign", "s3://${bucket}/{sha512}"));
        Maybe("IgnitionFetch", "IgnitionFetch.Merge", "IgnitionFetch.Replace");
        Maybe("KubeadmConfigPath", Literals("/etc/kubeadm.yml", "/opt/${dir}/kubeadm.yaml"));
        Maybe("RenderedConfigPath", Literals("/etc/kubeadm-final.yml", "/run/k.yaml"));
        Maybe("PrivateConfig", "false", "true");
        Maybe("EnvsubstAllowList", "false", "true");
        Maybe("MetadataGuard", "false", "true");
        Maybe("UnitType", "UnitType.Simple", "UnitType.Oneshot");
        Maybe("CompletionMarker", "CompletionMarker.KubeletConf", "CompletionMarker.Own");
        Maybe("ImagePull", "ImagePull.KubeadmDefault", "ImagePull.None", "ImagePull.DeclaredVersion");
        Maybe("RestartOnFailure", "false", "true");
        Maybe("JoinWait", "JoinWait.TenSeconds", "JoinWait.None", "JoinWait.ApiServer");
        Maybe("NetworkOnline", "false", "true");
        Maybe("Containerd", "Dependency.Requires", "Dependency.Wants");
        Maybe("MetadataService", "Dependency.Requires", "Dependency.Wants");
        Maybe("ReuseKubeconfigFolder", "false", "true");
        Maybe("IPv6Forwarding", "false", "true");

        var platform = this["Platform"] ?? outer?["Platform"] ?? "Aws";
        Maybe("NodeNames", _withName.Contains(platform) ? ["NodeNames.Metadata", "NodeNames.HostName"] : ["NodeNames.HostName"]);
        ChooseAddresses(platform, isInherited: outer?["NodeIPs"] is not null);
        return this;
    }

    public void Set(string name, string value) => _arguments[name] = value;

    /// <summary>A text in C#.</summary>
    public static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    private static string[] Literals(params string[] texts) => [.. texts.Select(Literal)];

    /// <summary>A platform that does not know an address of each family needs them from the declaration.</summary>
    private void ChooseAddresses(string platform, bool isInherited)
    {
        var four = choices.OneOf("${node_ipv4}", "10.0.0.10");
        var six = choices.OneOf("${node_ipv6}", "fd00::10");
        var isNeeded = (families.Length == 2 || families == "6") && !_dualStack.Contains(platform) && !isInherited;
        if (!isNeeded && !choices.Maybe())
            return;
        var addresses = families switch
        {
            "4" => [four],
            "6" => [six],
            "64" => [six, four],
            _ => new[] { four, six },
        };
        Set("NodeIPs", $"[{string.Join(", ", addresses.Select(Literal))}]");
    }

    private void Maybe(string name, params string[] values)
    {
        if (choices.Sometimes(values) is { } value)
            Set(name, value);
    }
}
