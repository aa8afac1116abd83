using System.Text.RegularExpressions;
using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Mutations;

/// <summary>
/// What the boots of an edited node have come to. Besides what every story tells: whether kubeadm read what was written, with the metadata
/// filled in, and who may read the secrets (in the published recipe everybody may, edited or not).
/// </summary>
internal static partial class MutantStory
{
    private static readonly IReadOnlyDictionary<string, string> _metadata = new Dictionary<string, string>
    {
        ["COREOS_EC2_HOSTNAME"] = "ip-10-100-0-2.ec2.internal",
        ["COREOS_EC2_IPV4_LOCAL"] = "10.100.0.2",
        ["COREOS_EC2_IPV6"] = "fd00:1:2:3::2",
    };

    public static IReadOnlyList<string> Tell(IReadOnlyList<BootResult> boots, Original original, DeclaredNode declared) => BootStory
        .Tell(boots, original.Addresses)
        .Zip(boots, (told, boot) =>
            BootStory.HarmOf(told) == Harm.None && Unseen(boot, original, declared) is { } unseen ? $"{BootStory.LooksHealthy}: {unseen}" : told)
        .ToList();

    private static string? Unseen(BootResult boot, Original original, DeclaredNode declared)
    {
        if (boot.Bootstraps is [.., { Config: { } read }] && FirstDifference(Filled(declared.KubeadmConfig), read) is { } line)
            return $"kubeadm reads `{line}`";
        if (declared.Units.ContainsKey("/etc/systemd/system/kubelet.service") && boot.Units.GetValueOrDefault("kubelet.service") is not { IsActive: true })
            return "the kubelet does not run";
        return original.KeepsSecrets && boot.ReadableSecrets is [var open, ..] ? $"everybody can read the secrets in `{open}`" : null;
    }

    private static string Filled(string config) => Variable().Replace(config, name => _metadata.GetValueOrDefault(name.Groups[1].Value, name.Value));

    /// <summary>The first line of what was read that is not as it was meant; null if all is.</summary>
    private static string? FirstDifference(string meant, string read) =>
        meant == read ? null : read.Split('\n').Except(meant.Split('\n')).FirstOrDefault("")!.Trim();

    [GeneratedRegex(@"\$\{?(\w+)\}?")]
    private static partial Regex Variable();
}
