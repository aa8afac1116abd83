using static FlatcarGen.Boot.Mutations.Original;

namespace FlatcarGen.Boot.Mutations;

/// <summary>Mistakes with what is replaced in texts, when and by whom.</summary>
internal static class Substitution
{
    private const string NodeIP = "value: \"$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6\"";

    public static readonly IReadOnlyList<Mutation> All =
    [
        new("`$$NAME` where no shell runs", Document, new Edit("init --upload-certs", "init --upload-certs --node-name $$COREOS_EC2_HOSTNAME")) { Rule = "FCG4002" },
        new("envsubst without a list, and another `$NAME` in the config", Document,
            new Edit("envsubst " + Unit.Names, "envsubst"), new Edit("clusterName: prod", "clusterName: \"prod$EUROPE\"")) { Rule = "FCG4004" },
        new("`\\$` in the config", Document, new Edit(NodeIP, "value: \"\\\\$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6\"")) { Rule = "FCG4005" },
        new("`${NAME}` in envsubst's list", Document,
            new Edit(Unit.Names, "'${COREOS_EC2_HOSTNAME} ${COREOS_EC2_IPV4_LOCAL} ${COREOS_EC2_IPV6}'")) { Rule = "FCG4006" },
        new("`${NAME:-default}` in the config", Document, new Edit(NodeIP, "value: \"$COREOS_EC2_IPV4_LOCAL,${COREOS_EC2_IPV6:-::1}\"")) { Rule = "FCG4007" },
        new("envsubst onto its own input", Document, new Edit($"> {Unit.Rendered}", "> /etc/kubernetes/kubeadm.yaml")) { Rule = "FCG4008" },
        new("The config for all to read", Document, new Edit("umask 077 && ", "")) { Rule = "FCG4011" },
        new("A variable that nothing sets", Document,
            new Edit($"--upload-certs --config {Unit.Rendered}", "--upload-certs --config ${KUBEADM_CONFIG}")) { Rule = "FCG4015" },
        new("envsubst's list without dollars", Document,
            new Edit(Unit.Names, "'COREOS_EC2_HOSTNAME COREOS_EC2_IPV4_LOCAL COREOS_EC2_IPV6'")) { Rule = "FCG4501" },
        new("The config filled in once for all boots", Document,
            Edit.Without(Unit.Render),
            new Edit($"--config {Unit.Rendered}", "--config /etc/kubernetes/rendered.yaml"),
            Edit.AddUnit("render.service", $"""
                [Unit]
                Wants=coreos-metadata.service
                After=coreos-metadata.service
                Before=kubeadm.service
                ConditionPathExists=!/etc/kubernetes/rendered.yaml

                [Service]
                Type=oneshot
                EnvironmentFile=/run/metadata/flatcar
                ExecStart=/bin/bash -c "umask 077 && envsubst {Unit.Names} < /etc/kubernetes/kubeadm.yaml > /etc/kubernetes/rendered.yaml"

                [Install]
                WantedBy=multi-user.target
                """))
        {
            Rule = "FCG4012", Condition = "The first boot fails, and the second has another address",
        },
    ];
}
