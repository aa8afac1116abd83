using static FlatcarGen.Boot.Mutations.Original;

namespace FlatcarGen.Boot.Mutations;

/// <summary>Mistakes in what a unit waits for and what it is bound to.</summary>
internal static class Dependencies
{
    private const string Prepare = "[Unit]\nDescription=Prepares the machine\n\n[Service]\nType=oneshot\nExecStart=/usr/bin/mkdir -p /var/lib/prepared";

    private const string BehindPrepare =
        "[Unit]\nRequires=prepare.service\nAfter=prepare.service\n\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/usr/bin/mkdir -p /var/lib/prepared";

    private const string FailsOnce = """
        [Service]
        Type=oneshot
        RemainAfterExit=yes
        Restart=on-failure
        RestartSec=150ms
        ExecStart=/bin/bash -c 'if [ ! -e /run/tried ]; then touch /run/tried; exit 1; fi'
        """;

    private const string Wants = "Wants=network-online.target containerd.service";

    /// <summary>For machines that do not settle.</summary>
    private static readonly Dictionary<string, string> _shortWait = new() { ["/etc/boot-test/finish"] = "WAIT=8" };

    public static readonly IReadOnlyList<Mutation> All =
    [
        new("containerd required, and not waited for", PublishedDocument, new Edit("After=containerd.service ", "After="))
        {
            Rule = "FCG2018", Condition = "containerd takes its time",
        },
        new("containerd required", Document, Edit.InFrontOf(Wants, "Requires=containerd.service"))
        {
            Rule = "FCG2046", Condition = "containerd is restarted in the middle of kubeadm init",
        },
        new("Part of containerd", Document, Edit.InFrontOf(Wants, "PartOf=containerd.service"))
        {
            Rule = "FCG2046", Condition = "containerd is restarted in the middle of kubeadm init",
        },
        new("containerd without its type", PublishedDocument, new Edit("After=containerd.service ", "After=containerd "))
        {
            Rule = "FCG2510", Condition = "containerd takes its time",
        },
        new("Bound to a oneshot that does not stay active", Document,
            Edit.InFrontOf(Wants, "BindsTo=prepare.service\nAfter=prepare.service"), Edit.AddUnit("prepare.service", Prepare))
        {
            Rule = "FCG2503", Machine = _shortWait,
        },
        new("`Requisite=` of a unit that nothing starts", Document,
            Edit.InFrontOf(Wants, "Requisite=prepare.service\nAfter=prepare.service"), Edit.AddUnit("prepare.service", Prepare)) { Rule = "FCG2512" },
        new("Two units that wait for each other", Document, Edit.InFrontOf(Wants, "Before=containerd.service")) { Rule = "FCG2045", Varies = true },
        new("The network not waited for", PlainDocument,
            new Edit("Wants=network-online.target ", "Wants="), new Edit("After=network-online.target ", "After="))
        {
            Rule = "FCG2048", Condition = "The network takes its time",
        },
        new("The network waited for, and not started", PlainDocument, new Edit("Wants=network-online.target ", "Wants="))
        {
            Rule = "FCG2019", Condition = "The network takes its time",
        },
        new("A required unit that its condition skips", Document,
            Edit.InFrontOf(Wants, "Requires=prepare.service\nAfter=prepare.service"),
            Edit.Behind(Unit.Variables, "EnvironmentFile=/run/prepared.env"),
            Edit.AddUnit("prepare.service", """
                [Unit]
                ConditionPathExists=/etc/kubernetes/prepare.yaml

                [Service]
                Type=oneshot
                RemainAfterExit=yes
                ExecStart=/bin/bash -c 'echo PREPARED=yes > /run/prepared.env'
                """)) { Rule = "FCG2020" },
        new("A required unit that fails once", Document,
            Edit.InFrontOf(Wants, "Requires=prepare.service\nAfter=prepare.service"),
            Edit.AddUnit("prepare.service", FailsOnce)) { Rule = "FCG2516" },
        new("`RequiredBy=` in a unit that fails once", Document,
            Edit.InFrontOf(Wants, "After=prepare.service"),
            Edit.AddUnit("prepare.service", FailsOnce + "\n\n[Install]\nRequiredBy=kubeadm.service")) { Rule = "FCG2516" },
        new("What a required unit requires fails once", Document,
            Edit.InFrontOf(Wants, "Requires=folders.service\nAfter=folders.service"),
            Edit.AddUnit("folders.service", BehindPrepare),
            Edit.AddUnit("prepare.service", FailsOnce)) { Rule = "FCG2516" },
        new("Bound to a unit that is not there", Document, Edit.InFrontOf(Wants, "BindsTo=prepare-disk.service\nAfter=prepare-disk.service"))
        {
            Rule = "FCG2511", Machine = _shortWait,
        },
        new("A misspelt unit", PublishedDocument, new Edit("=containerd.service ", "=contianerd.service "))
        {
            Rule = "FCG2504", Varies = true,
        },
        new("Behind a kubeadm that is not waited for", PublishedDocument,
            new Edit("ExecStartPre=/opt/bin/kubeadm init", "ExecStart=/opt/bin/kubeadm init"),
            Edit.Without("ExecStartPre=/usr/bin/mkdir /home/core/.kube"),
            Edit.Without("ExecStartPre=/usr/bin/cp /etc/kubernetes/admin.conf /home/core/.kube/config"),
            new Edit("\n        ExecStart=/usr/bin/chown -R core:core /home/core/.kube", ""),
            Edit.AddUnit("cni.service", """
                [Unit]
                Requires=kubeadm.service
                After=kubeadm.service

                [Service]
                Type=oneshot
                Environment=KUBECONFIG=/etc/kubernetes/admin.conf
                ExecStart=/usr/bin/kubectl apply -f /etc/kubernetes/cni.yaml

                [Install]
                WantedBy=multi-user.target
                """))
        {
            Rule = "FCG2012", Machine = new Dictionary<string, string> { ["/etc/boot-test/kubeadm"] = "BEFORE=1" },
        },
        new("A kubelet that nothing starts", PublishedDocument, Edit.AddUnit("kubelet.service", "[Service]\nExecStart=/opt/bin/kubelet\nRestart=always"))
        {
            Rule = "FCG2041",
        },
    ];
}
