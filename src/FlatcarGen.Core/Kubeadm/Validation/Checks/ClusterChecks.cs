using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Rules;
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
        if (repository.KnownText is { } text && !ImageRepository.IsValid(text))
            repository.Refuse(KubeadmProblem.ImageRepository, $"'{Shown.Short(text)}' is no image repository; write a registry and a path without scheme or tag, such as registry.k8s.io");
    }

    private static void CheckSan(ConfigSection san, string name)
    {
        if (san.IsUnknown || DnsName.IsSubdomain(name) || DnsName.IsWildcardSubdomain(name) || GoAddress.TryParseSloppy(name, out _))
            return;
        san.Refuse(KubeadmProblem.CertSan, san.Text.Length == 0
            ? "An empty name; write a DNS name or an IP address, or take it out"
            : $"'{Shown.Short(san.Text)}' is neither a DNS name nor an IP address; write it without scheme, port and brackets");
    }

    private static void CheckEndpoint(ConfigSection endpoint)
    {
        if (endpoint.KnownText is { } text && EndpointText.Problem(text) is { } problem)
            endpoint.Refuse(KubeadmProblem.ControlPlaneEndpoint, problem, remedy: EndpointText.Remedy(text));
    }

    private static void CheckFeatureGates(ConfigSection gates, ReleaseRange kubeadm)
    {
        foreach (var gate in gates.Members)
        {
            if (gate.Name.IndexOf(MappedText.Unknown) >= 0 || KubeadmFeatureGates.Find(gate.Name)?.IsIn(kubeadm) == true)
                continue;
            var names = KubeadmFeatureGates.NamesIn(kubeadm).ToList();
            var near = NearestName.Of(gate.Name, names);
            gates.RefuseKey(gate, KubeadmProblem.FeatureGate, $"kubeadm has no feature gate {Shown.Short(gate.Name)}" + (near is not null
                ? $"; did you mean {near}?"
                : $": its gates are {string.Join(", ", names)}; those of the components belong into their extraArgs or KubeletConfiguration"), near);
        }
    }

    private static void CheckEncryption(ConfigSection algorithm, ReleaseRange kubeadm)
    {
        if (algorithm.KnownText is not { } text || EncryptionAlgorithms.NamesIn(kubeadm).Contains(text))
            return;
        algorithm.Refuse(KubeadmProblem.EncryptionAlgorithm, $"'{Shown.Short(text)}' is no algorithm of kubeadm's; write one of {string.Join(", ", EncryptionAlgorithms.NamesIn(kubeadm))}");
    }

    private static void CheckValidity(ConfigSection period, int days)
    {
        if (period.KnownText is { } text && GoDuration.TryParse(text, out var nanoseconds) && nanoseconds > days * 24L * 3600 * GoDuration.Second)
            period.Warn(KubeadmProblem.CertificateValidity, $"{Shown.Short(text)} is longer than the {days.ToString(System.Globalization.CultureInfo.InvariantCulture)} days that kubeadm advises, and it warns");
    }
}
