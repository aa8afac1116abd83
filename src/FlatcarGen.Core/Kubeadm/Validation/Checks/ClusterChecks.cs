using System.Globalization;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary>ClusterConfiguration.</summary>
internal static class ClusterChecks
{
    public static void Check(ConfigSection cluster, ReleaseRange kubeadm)
    {
        VersionChecks.Check(cluster["kubernetesVersion"], kubeadm);
        CheckEndpoint(cluster["controlPlaneEndpoint"]);
        NetworkingChecks.Check(cluster);
        foreach (var component in new[] { "apiServer", "controllerManager", "scheduler" })
            ExtraArgsChecks.Check(cluster[component]["extraArgs"]);

        // kubeadm writes the API server's names in lower case before it checks them, and those of etcd as they are.
        foreach (var san in cluster["apiServer"]["certSANs"].Texts)
            CheckSan(san, san.Text.ToLowerInvariant());
        PathChecks.Check(cluster["certificatesDir"]);
        CheckImageRepository(cluster["imageRepository"]);
        CheckImageRepository(cluster["dns"]["imageRepository"]);
        CheckFeatureGates(cluster["featureGates"], kubeadm);
        CheckEncryption(cluster["encryptionAlgorithm"], kubeadm);
        CheckValidity(cluster["certificateValidityPeriod"], days: 365);
        CheckValidity(cluster["caCertificateValidityPeriod"], days: 3650);
        EtcdChecks.Check(cluster["etcd"], kubeadm);
    }

    public static void CheckSan(ConfigSection san) => CheckSan(san, san.Text);

    public static void CheckImageRepository(ConfigSection repository)
    {
        if (repository.Text is { Length: > 0 } text && !repository.CouldBe(ImageRepository.IsValid, ValueForms.Repository))
        {
            var bare = text.Substring(text.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme ? scheme + 3 : 0).TrimEnd('/');
            repository.Refuse(
                KubeadmProblem.ImageRepository,
                $"'{Shown.Short(text)}' is no image repository; write a registry and a path without scheme or tag, such as registry.k8s.io",
                remedy: ImageRepository.IsValid(bare) ? bare : null);
        }
    }

    private static void CheckSan(ConfigSection san, string name)
    {
        if (san.IsUnknown ? ValueForms.AltName.Fits(name) : DnsName.IsSubdomain(name) || DnsName.IsWildcardSubdomain(name) || GoAddress.TryParseSloppy(name, out _))
            return;
        san.Refuse(KubeadmProblem.CertSan, san.Text.Length == 0
            ? "An empty name; write a DNS name or an IP address, or take it out"
            : $"'{Shown.Short(san.Text)}' is neither a DNS name nor an IP address; write one, without scheme, port and brackets",
            remedy: NameIn(san.Text));
    }

    /// <summary>The name or address in a text that has a scheme, a port or brackets around it; null where there is none.</summary>
    private static string? NameIn(string text)
    {
        var authority = text.Substring(text.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme ? scheme + 3 : 0).TrimEnd('/');
        var host = SocketText.Split(authority, out var split, out _) == SocketText.Failure.None ? split : authority.Trim('[', ']');
        host = host.ToLowerInvariant();
        return DnsName.IsSubdomain(host) || GoAddress.TryParseSloppy(host, out _) ? host : null;
    }

    private static void CheckEndpoint(ConfigSection endpoint)
    {
        if (endpoint.Text is { Length: > 0 } text
            && (endpoint.IsUnknown ? EndpointText.LastingProblem(text) : EndpointText.Problem(text)) is { } problem)
        {
            endpoint.Refuse(KubeadmProblem.ControlPlaneEndpoint, problem, remedy: EndpointText.Remedy(text));
        }
    }

    private static void CheckFeatureGates(ConfigSection gates, ReleaseRange kubeadm)
    {
        foreach (var gate in gates.Members)
        {
            if (gate.Name.IndexOf(MappedText.Unknown) >= 0 || KubeadmFeatureGates.Find(gate.Name)?.IsIn(kubeadm) == true)
                continue;
            var near = KubeadmFeatureGates.Find(gate.Name) is null ? NearestName.Of(gate.Name, KubeadmFeatureGates.NamesIn(kubeadm)) : null;
            var isThere = near is not null && gates.Members.Any(member => member.Name == near);
            gates.RefuseKey(gate, KubeadmProblem.FeatureGate, MessageOfGate(gate.Name, near, kubeadm), isThere ? null : near);
        }
    }

    private static string MessageOfGate(string name, string? near, ReleaseRange kubeadm)
    {
        var known = KubeadmFeatureGates.Find(name);
        if (known is not null && known.Until <= kubeadm.From)
            return $"kubeadm has no feature gate {name} since 1.{Number(known.Until)}; take it out";
        if (known is not null)
            return $"kubeadm has the feature gate {name} from 1.{Number(known.Since)} on; take it out";
        return $"kubeadm has no feature gate {Shown.Short(name)}" + (near is not null
            ? $"; did you mean {near}?"
            : $", its own are {string.Join(", ", KubeadmFeatureGates.NamesIn(kubeadm))}; give a gate of a component to that, by extraArgs or the KubeletConfiguration");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void CheckEncryption(ConfigSection algorithm, ReleaseRange kubeadm)
    {
        if (algorithm.KnownText is not { } text || EncryptionAlgorithms.NamesIn(kubeadm).Contains(text))
            return;
        var names = EncryptionAlgorithms.NamesIn(kubeadm).ToList();
        algorithm.Refuse(
            KubeadmProblem.EncryptionAlgorithm,
            $"'{Shown.Short(text)}' is no algorithm that kubeadm makes keys with; write one of {string.Join(", ", names)}",
            remedy: NearestName.Of(text, names));
    }

    private static void CheckValidity(ConfigSection period, int days)
    {
        if (period.KnownText is { } text
            && GoDuration.TryParse(text, out var nanoseconds)
            && nanoseconds > days * 24L * 3600 * GoDuration.Second)
        {
            period.Warn(KubeadmProblem.CertificateValidity, $"{Shown.Short(text)} is longer than the {days.ToString(CultureInfo.InvariantCulture)} days that kubeadm advises, and it warns; write {(days * 24).ToString(CultureInfo.InvariantCulture)}h or less");
        }
    }
}
