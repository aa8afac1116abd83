namespace FlatcarGen.Boot.Mutations;

/// <summary>Lines of the recommended profile's unit of a first control plane.</summary>
internal static class Unit
{
    public const string Guard = """ExecStart=/bin/bash -c 'for name in COREOS_EC2_HOSTNAME COREOS_EC2_IPV4_LOCAL COREOS_EC2_IPV6; do [ -n "$${!name}" ] || { echo "$$name is empty in /run/metadata/flatcar" >&2; exit 78; }; done'""";
    public const string Names = "'$$COREOS_EC2_HOSTNAME $$COREOS_EC2_IPV4_LOCAL $$COREOS_EC2_IPV6'";
    public const string Rendered = "/run/kubeadm/kubeadm.yaml";
    public const string Render =
        $"ExecStart=/bin/bash -c \"umask 077 && mkdir -p /run/kubeadm && envsubst {Names} < /etc/kubernetes/kubeadm.yaml > {Rendered}\"";

    public const string Init = $"ExecStart=/usr/bin/kubeadm init --upload-certs --config {Rendered}";
    public const string MakeFolder = "ExecStart=/usr/bin/mkdir -p /home/core/.kube";
    public const string Mark = "ExecStart=/usr/bin/touch /var/lib/kubeadm.done";
    public const string Oneshot = "Type=oneshot";
    public const string Restart = "Restart=on-failure";
    public const string Variables = "EnvironmentFile=/run/metadata/flatcar";
    public const string Path = "Environment=\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin\"";
}
