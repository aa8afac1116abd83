using FlatcarGen.Core.Declarations;
using static FlatcarGen.Core.Declarations.Component;

namespace FlatcarGen.Core.Kubeadm.Releases;

/// <summary>A flag that a component no longer knows: it stops at once with "unknown flag".</summary>
/// <param name="Component">Whose flag it was.</param>
/// <param name="Name">Its name.</param>
/// <param name="Until">The first Kubernetes release without it: 33 is 1.33.</param>
/// <param name="Source">Where the fact comes from.</param>
public sealed record RemovedFlag(Component Component, string Name, int Until, string Source) : ReleaseFact(Name, 0, Until, Source);

/// <summary>The flags that releases of Kubernetes have removed.</summary>
public static class RemovedFlags
{
    private const string Changelog = "kubernetes CHANGELOG-1.";
    private const string Checks = "siderolabs/go-kubernetes, kubernetes/upgrade/checks.go";
    private const string Pull = "kubernetes/kubernetes#";

    public static IReadOnlyList<RemovedFlag> All { get; } = new[]
    {
        Of(Kubelet, 12, Pull + "65707", "cadvisor-port"),
        Of(Kubelet, 15, Changelog + "15", "allow-privileged"),
        Of(Kubelet, 24, Changelog + "24",
            "cni-bin-dir", "cni-cache-dir", "cni-conf-dir", "docker-endpoint", "dynamic-config-dir",
            "experimental-check-node-capabilities-before-mount", "experimental-dockershim-root-directory", "image-pull-progress-deadline",
            "network-plugin", "network-plugin-mtu", "non-masquerade-cidr"),
        Of(Kubelet, 27, Checks, "container-runtime", "master-service-namespace"),
        Of(Kubelet, 31, Checks, "keep-terminated-pod-volumes", "iptables-masquerade-bit", "iptables-drop-bit"),
        Of(Kubelet, 34, Changelog + "34", "cloud-config"),
        Of(Kubelet, 35, Pull + "133779", "pod-infra-container-image"),
        Of(Kubelet, 37, Changelog + "37",
            "application-metrics-count-limit", "boot-id-file", "container-hints", "containerd", "containerd-namespace",
            "enable-load-reader", "event-storage-age-limit", "event-storage-event-limit", "global-housekeeping-interval",
            "log-cadvisor-usage", "machine-id-file", "storage-driver-user", "storage-driver-password", "storage-driver-host",
            "storage-driver-db", "storage-driver-table", "storage-driver-secure", "storage-driver-buffer-duration"),
        Of(ApiServer, 19, Pull + "89069", "basic-auth-file"),
        Of(ApiServer, 22, Pull + "101178", "kubelet-https"),
        Of(ApiServer, 24, Changelog + "24",
            "address", "deserialization-cache-size", "experimental-encryption-provider-config", "insecure-bind-address", "insecure-port",
            "port", "target-ram-mb"),
        Of(ApiServer, 24, Pull + "105032", "enable-swagger-ui"),
        Of(ApiServer, 25, Checks, "service-account-api-audiences"),
        Of(ApiServer, 26, Checks, "master-service-namespace"),
        Of(ApiServer, 33, Changelog + "33", "cloud-provider", "cloud-config"),
        Of(ControllerManager, 22, Changelog + "22", "horizontal-pod-autoscaler-use-rest-clients"),
        Of(ControllerManager, 24, Changelog + "24", "address", "deployment-controller-sync-period", "port"),
        Of(ControllerManager, 25, Checks, "deleting-pods-qps", "deleting-pods-burst", "register-retry-count"),
        Of(ControllerManager, 25, Pull + "108476", "experimental-cluster-signing-duration"),
        Of(ControllerManager, 27, Checks, "enable-taint-manager", "pod-eviction-timeout"),
        Of(ControllerManager, 31, Checks,
            "volume-host-cidr-denylist", "volume-host-allow-local-loopback",
            "horizontal-pod-autoscaler-upscale-delay", "horizontal-pod-autoscaler-downscale-delay"),
        Of(ControllerManager, 37, Changelog + "37", "concurrent-service-syncs"),
        Of(Scheduler, 22, Changelog + "22", "algorithm-provider"),
        Of(Scheduler, 23, Pull + "105424",
            "policy-config-file", "policy-configmap", "policy-configmap-namespace", "use-legacy-policy-config"),
        Of(Scheduler, 24, "kube-scheduler 1.23, its notice; canonical/microk8s#2917", "address", "port"),
    }.SelectMany(flags => flags).ToList();

    /// <summary>What is known of a component's flag; null where it is still there, or never was.</summary>
    public static RemovedFlag? Find(Component component, string name) =>
        All.FirstOrDefault(flag => flag.Component == component && flag.Name == name);

    private static IEnumerable<RemovedFlag> Of(Component component, int minor, string source, params string[] names) =>
        names.Select(name => new RemovedFlag(component, name, minor, source));
}
