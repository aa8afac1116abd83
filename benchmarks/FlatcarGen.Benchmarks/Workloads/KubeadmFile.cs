using System.Globalization;
using System.Text;

namespace FlatcarGen.Benchmarks.Workloads;

/// <summary>A kubeadm config with all its documents; a large one has more flags than any API server.</summary>
internal sealed class KubeadmFile : AnalyzedFile
{
    public KubeadmFile(int flags)
    {
        var args = new StringBuilder();
        for (var i = 0; i < flags; i++)
            args.Append(CultureInfo.InvariantCulture, $"    - name: flag-{i:00000}\n      value: \"value of flag {i}\" # as the others\n");
        Text = $$"""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: InitConfiguration
            bootstrapTokens:
              - token: abcdef.0123456789abcdef
                ttl: 24h0m0s
            localAPIEndpoint:
              advertiseAddress: 10.0.0.10
            nodeRegistration:
              name: $COREOS_EC2_HOSTNAME
              kubeletExtraArgs:
                - name: node-ip
                  value: $COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6
            ---
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: ClusterConfiguration
            kubernetesVersion: v1.36.1
            controlPlaneEndpoint: api.example.com:6443
            networking:
              podSubnet: 10.244.0.0/16,fd00:10:244::/56
              serviceSubnet: 10.96.0.0/16,fd00:10:96::/112
            apiServer:
              certSANs: [api.example.com]
              extraArgs:
                - name: audit-log-path
                  value: /var/log/audit.log
            {{args}}---
            apiVersion: kubelet.config.k8s.io/v1beta1
            kind: KubeletConfiguration
            cgroupDriver: systemd
            resolvConf: /run/systemd/resolve/resolv.conf

            """;
    }

    public override string Path => "kubeadm.yaml";

    protected override string Text { get; }
}
