using System.Globalization;
using System.Text.RegularExpressions;
using FlatcarGen.Boot.Declared;

namespace FlatcarGen.Boot.Random.Declarations;

/// <summary>Right values for the placeholders of random declarations.</summary>
internal static partial class RandomValues
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(SampleValues.All)
    {
        ["version"] = "1.34.1",
        ["flatcar_version"] = "4593.2.5",
        ["bin_dir"] = "/opt/bin",
        ["taint"] = "b",
        ["pool"] = "gpu",
        ["image_host"] = "images.example.com",
        ["folder"] = "machines",
        ["node_ipv4"] = "10.100.0.2",
        ["node_ipv6"] = "fd00:1:2:3::2",
        ["host"] = "api.example.com",
        ["endpoint"] = "api.example.com:6443",
        ["other_hash"] = "sha256:" + new string('c', 64),
        ["other_token"] = "bcdefg.0123456789abcdef",
        ["domain"] = "k8s.example.com",
        ["san"] = "www.example.com",
        ["timeout"] = "6m0s",
        ["registry"] = "registry.example.com",
        ["v"] = "4",
        ["max_pods"] = "200",
        ["text"] = "some text, a: b # c",
        ["file_hash"] = SampleValues.All["kubernetes_sysext_hash"],
        ["password_hash"] = "$6$salt$hash",
        ["seconds"] = "5min",
    };

    /// <summary>The minor number of a declared Kubernetes version.</summary>
    public static int MinorOf(string version) =>
        int.Parse(Number().Match(version == "${version}" ? All["version"] : version).Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>That in a kubeadm config; null where it has none.</summary>
    public static int? MinorIn(string config) => Version().Match(config) is { Success: true } version ? MinorOf(version.Value) : null;

    [GeneratedRegex(@"(?<=kubernetesVersion: ""?v?)1\.\d+\.", RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    [GeneratedRegex(@"1\.(\d+)\.", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
