using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>A Butane document with a kubeadm config that envsubst may fill in, and a unit that has the metadata in its environment.</summary>
internal static class MetadataCase
{
    /// <param name="nodeIP">The node's address in the config.</param>
    /// <param name="lines">What else stands in the unit's section [Service].</param>
    /// <param name="more">More of the document.</param>
    public static string Of(string nodeIP, string lines, params ButaneEntry[] more) => ButaneCase.Of([
        File("/etc/kubernetes/kubeadm.yaml", $"""
            # $COREOS_EC2_NOTHING
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: InitConfiguration
            nodeRegistration:
              kubeletExtraArgs:
                - name: node-ip
                  value: {nodeIP}
            """),
        Unit("a.service", $"""
            [Unit]
            Requires=coreos-metadata.service
            Wants=network-online.target
            After=network-online.target coreos-metadata.service
            [Service]
            Type=oneshot
            EnvironmentFile=/run/metadata/flatcar
            {lines}
            [Install]
            WantedBy=multi-user.target
            """),
        .. more,
    ]);
}
