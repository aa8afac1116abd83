using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm;

/// <summary>
/// The phases of kubeadm's commands in all releases that are known, the hidden ones and those of before included. Asked to skip another one,
/// kubeadm stops with "invalid phase name".
/// Sources: kubernetes.io, kubeadm init, kubeadm join, kubeadm reset, kubeadm upgrade; kubernetes, cmd/kubeadm/app/cmd/phases (names) and
/// cmd/kubeadm/app/cmd/phases/workflow/runner.go (how they are looked up: as they are written, with '/' between a phase and its part).
/// </summary>
internal static class KubeadmPhases
{
    private static readonly Dictionary<string, string[]> ByCommand = new(StringComparer.Ordinal)
    {
        ["init"] =
        [
            "preflight",
            .. Parts("certs", "ca", "apiserver", "apiserver-kubelet-client", "front-proxy-ca", "front-proxy-client", "etcd-ca", "etcd-server",
                "etcd-peer", "etcd-healthcheck-client", "apiserver-etcd-client", "sa"),
            .. Parts("kubeconfig", "admin", "super-admin", "kubelet", "controller-manager", "scheduler"),
            .. Parts("etcd", "local"),
            .. Parts("control-plane", "apiserver", "controller-manager", "scheduler"),
            "kubelet-start", "wait-control-plane",
            .. Parts("upload-config", "kubeadm", "kubelet"),
            "upload-certs", "mark-control-plane", "bootstrap-token",
            .. Parts("kubelet-finalize", "enable-client-cert-rotation", "experimental-cert-rotation"),
            .. Parts("addon", "coredns", "kube-proxy"),
            "show-join-command",
        ],
        ["join"] =
        [
            "preflight",
            .. Parts("control-plane-prepare", "download-certs", "certs", "kubeconfig", "control-plane"),
            "check-etcd", "kubelet-start", "etcd-join", "kubelet-wait-bootstrap",
            .. Parts("control-plane-join", "etcd", "update-status", "mark-control-plane"),
            "wait-control-plane",
        ],
        ["reset"] = ["preflight", "update-cluster-status", "remove-etcd-member", "cleanup-node"],
        ["upgrade apply"] =
        [
            "preflight", "control-plane", "kubeconfig",
            .. Parts("upload-config", "kubeadm", "kubelet"),
            "kubelet-config", "bootstrap-token",
            .. Parts("addon", "coredns", "kube-proxy"),
            "post-upgrade",
        ],
        ["upgrade node"] =
        [
            "preflight", "control-plane", "kubeconfig", "kubelet-config",
            .. Parts("addon", "coredns", "kube-proxy"),
            "post-upgrade",
        ],
    };

    /// <summary>Why a command cannot skip a phase, and what was meant where that can be told; null where it has one of that name.</summary>
    /// <param name="command"><c>init</c>, <c>join</c>, <c>reset</c>, <c>upgrade apply</c> or <c>upgrade node</c>.</param>
    /// <param name="phase">The name; all of it has to be known.</param>
    public static (string Message, string? Meant)? Problem(string command, string phase)
    {
        var phases = ByCommand[command];
        if (phases.Contains(phase))
            return null;
        var meant = phases.Where(known => known.EndsWith("/" + phase, StringComparison.Ordinal)).Take(2).ToList() is [var part]
            ? part
            : NearestName.Of(phase, phases);
        var other = ByCommand.FirstOrDefault(pair => pair.Value.Contains(phase)).Key;
        var advice = phase.Length == 0 ? "take it out"
            : meant is not null ? $"did you mean '{meant}'?"
            : other is not null ? $"it is one of 'kubeadm {other}'; take it out"
            : $"see 'kubeadm {command} --help'";
        return ($"'kubeadm {command}' has no phase '{Shown.Short(phase)}' to skip and stops; {advice}", meant);
    }

    /// <summary>A phase and its parts; <c>all</c> stands for them together.</summary>
    private static IEnumerable<string> Parts(string phase, params string[] names) =>
        [phase, phase + "/all", .. names.Select(name => phase + "/" + name)];
}
