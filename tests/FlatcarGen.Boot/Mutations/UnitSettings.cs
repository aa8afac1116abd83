using static FlatcarGen.Boot.Mutations.Original;

namespace FlatcarGen.Boot.Mutations;

/// <summary>Mistakes in how a unit is run, when, and with what environment.</summary>
internal static class UnitSettings
{
    private const string Install = "\n        [Install]\n        WantedBy=multi-user.target";

    public static readonly IReadOnlyList<Mutation> All =
    [
        new("Several commands without `Type=oneshot`", Document, Edit.Without(Unit.Oneshot)) { Rule = "FCG2014" },
        new("`Restart=always` in a oneshot", Document, new Edit(Unit.Restart, "Restart=always")) { Rule = "FCG2015" },
        new("No `Restart=`", JoinDocument, Edit.Without(Unit.Restart)) { Rule = "FCG2016", Condition = "kubeadm join fails once, before it writes anything" },
        new("A misspelt directive", Document, new Edit(Unit.Oneshot, "Typ=oneshot")) { Rule = "FCG2021" },
        new("A value that is misspelt", Document, new Edit(Unit.Oneshot, "Type=oneshoot")) { Rule = "FCG2510" },
        new("`Type=dbus` without a `BusName=`", PublishedDocument, Edit.InFrontOf(Unit.Variables, "Type=dbus")) { Rule = "FCG2514" },
        new("A drop-in with a second command", PublishedDocument,
            new Edit("      enabled: true\n      contents: |\n        [Unit]\n        Description=Kubeadm service",
                "      enabled: true\n      dropins:\n        - name: 10-edit.conf\n"
                + "          contents: |\n            [Service]\n            ExecStart=/usr/bin/true\n"
                + "      contents: |\n        [Unit]\n        Description=Kubeadm service"))
        {
            Rule = "FCG2030",
        },
        new("All commands taken back", Document, Edit.Behind(Unit.Mark, "ExecStart=")) { Rule = "FCG2506" },
        new("A required service without `[Service]`", Document,
            Edit.InFrontOf("Wants=network-online.target containerd.service", "Requires=prepare.service\nAfter=prepare.service"),
            Edit.AddUnit("prepare.service", "[Unit]\nDescription=Prepares the machine")) { Rule = "FCG2506" },
        new("`EnvironmentFile=-`", Document, new Edit(Unit.Variables, "EnvironmentFile=-/run/metadata/flatcar"))
        {
            Rule = "FCG2022", Condition = "The metadata service fails once",
        },
        new("`EnvironmentFile=` that the unit writes itself", Document,
            Edit.Behind(Unit.Variables, "EnvironmentFile=/run/kubeadm.env"),
            Edit.InFrontOf(Unit.Init, "ExecStart=/bin/bash -c 'echo STARTED=yes > /run/kubeadm.env'"))
        {
            Rule = "FCG2023",
        },
        new("`$PATH` in `Environment=`", Document, new Edit(Unit.Path, "Environment=\"PATH=$PATH:/opt/bin\"")) { Rule = "FCG2024" },
        new("`Environment=` with blanks around the `=`", Document,
            Edit.AddUnit("cni.service", """
                [Unit]
                Requires=kubeadm.service
                After=kubeadm.service

                [Service]
                Type=oneshot
                Environment=KUBECONFIG = /etc/kubernetes/admin.conf
                ExecStart=/usr/bin/kubectl apply -f /etc/kubernetes/cni.yaml

                [Install]
                WantedBy=multi-user.target
                """))
        {
            Rule = "FCG2025",
        },
        new("kubelet.conf as the sign of success", Document, new Edit("!/var/lib/kubeadm.done", "!/etc/kubernetes/kubelet.conf"))
        {
            Rule = "FCG2027", Condition = "kubeadm init is killed half-way",
        },
        new("A sign of success that is never written", Document, new Edit("\n        " + Unit.Mark, "")) { Rule = "FCG2049" },
        new("`enabled: true` without `[Install]`", Document, new Edit("\n" + Install, "")) { Rule = "FCG2028" },
        new("`[Install]` without `enabled: true`", Document, new Edit("      enabled: true\n", "")) { Rule = "FCG2515" },
        new("A target that does not exist", Document, new Edit("WantedBy=multi-user.target", "WantedBy=multiuser.target")) { Rule = "FCG2502" },
        new("A unit that is a file as well", Document,
            Edit.AddFile("/etc/systemd/system/kubeadm.service", "0644", "[Service]\nExecStart=/usr/bin/true")) { Rule = "FCG2031" },
        new("A unit without its type", Document, new Edit("- name: kubeadm.service", "- name: kubeadm")) { Rule = "FCG2037" },
        new("The unit masked", Document, new Edit("- name: kubeadm.service\n", "- name: kubeadm.service\n      mask: true\n")) { Rule = "FCG7022" },
    ];
}
