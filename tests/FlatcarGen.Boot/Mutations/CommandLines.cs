using static FlatcarGen.Boot.Mutations.Original;

namespace FlatcarGen.Boot.Mutations;

/// <summary>Mistakes in what systemd is told to run.</summary>
internal static class CommandLines
{
    private const string Cni = """
        [Unit]
        Requires=kubeadm.service
        After=kubeadm.service

        [Service]
        Type=oneshot
        Environment=KUBECONFIG=/etc/kubernetes/admin.conf
        ExecStart=/usr/bin/kubectl apply -f /etc/kubernetes/cni.yaml

        [Install]
        WantedBy=multi-user.target
        """;

    public static readonly IReadOnlyList<Mutation> All =
    [
        new("`>` behind a command", Document, new Edit(Unit.Init, Unit.Init + " > /var/log/kubeadm.log")) { Rule = "FCG2001" },
        new("`|` behind a command", Document, new Edit(Unit.Init, Unit.Init + " | tee /var/log/kubeadm.log")) { Rule = "FCG2002" },
        new("`&&` between two commands", Document,
            new Edit(Unit.MakeFolder, Unit.MakeFolder + " && /usr/bin/cp /etc/kubernetes/admin.conf /home/core/.kube/config")) { Rule = "FCG2003" },
        new("`$(…)` without a shell", Document, new Edit($"--upload-certs --config {Unit.Rendered}", "--upload-certs --config $(ls /run/kubeadm/*.yaml)"))
        {
            Rule = "FCG2004",
        },
        new("`*` without a shell", Document, new Edit("core:core /home/core/.kube", "core:core /home/core/.kub*")) { Rule = "FCG2005" },
        new("`${file}` of a loop in a shell", Document,
            Edit.InFrontOf(Unit.Init, "ExecStart=/bin/bash -c 'for file in ca.crt ca.key; do test -f /etc/kubernetes/pki/${file} || exit 1; done'"))
        {
            Rule = "FCG2006",
        },
        new("`%F` in a date", Document, Edit.InFrontOf(Unit.Init, "ExecStart=/bin/bash -c 'date +%F > /var/lib/kubeadm.started'")) { Rule = "FCG2007" },
        new("`$NAME` inside of an argument", Document, new Edit("init --upload-certs", "init --upload-certs --node-name=$COREOS_EC2_HOSTNAME"))
        {
            Rule = "FCG2008",
        },
        new("The program as a variable", Document, new Edit("ExecStart=/usr/bin/kubeadm init", "ExecStart=${KUBEADM} init")) { Rule = "FCG2009" },
        new("The program with a relative path", Document, new Edit("ExecStart=/usr/bin/kubeadm init", "ExecStart=./kubeadm init")) { Rule = "FCG2010" },
        new("kubeadm in the wrong folder", Declaration, new Edit("BinDir = \"/usr/bin\"", "BinDir = \"/opt/bin\"")) { Rule = "FCG7019" },
        new("`chown` to a user that is not there", Document, new Edit("core:core", "admin:admin")) { Rule = "FCG2042" },
        new("A script that is not executable", Document,
            Edit.AddFile("/opt/bin/prepare", "0644", "#!/bin/bash\ntouch /run/prepared"), Edit.InFrontOf(Unit.Init, "ExecStart=/opt/bin/prepare"))
        {
            Rule = "FCG2043",
        },
        new("Quotes inside of the same quotes", Document, new Edit("\"umask 077 && ", "\"echo \"rendering the config\" && umask 077 && ")) { Rule = "FCG2044" },
        new("A comment behind a command", Document, new Edit(Unit.Init, Unit.Init + " # the first one")) { Rule = "FCG2501" },
        new("A backslash at the end of a command", Document, new Edit(Unit.Init, Unit.Init + " \\")) { Rule = "FCG2505" },
        new("A quote that is not closed", Document, new Edit("kubeadm.yaml > /run/kubeadm/kubeadm.yaml\"", "kubeadm.yaml > /run/kubeadm/kubeadm.yaml"))
        {
            Rule = "FCG2507",
        },
        new("`${NAME:-default}` without a shell", Document,
            new Edit($"--upload-certs --config {Unit.Rendered}", $"--upload-certs --config ${{CONFIG:-{Unit.Rendered}}}")) { Rule = "FCG2508" },
        new("A backslash in front of a blank", Document, new Edit($"--upload-certs --config {Unit.Rendered}", $"--upload-certs --config\\ {Unit.Rendered}"))
        {
            Rule = "FCG2513",
        },
        new("`bash -C`", Document, new Edit("/bin/bash -c \"umask", "/bin/bash -C \"umask")) { Rule = "FCG2033" },
        new("A flag beside `--config`", Document, new Edit("init --upload-certs", "init --upload-certs --pod-network-cidr 10.244.0.0/16")) { Rule = "FCG2040" },
        new("`kubectl` before there is a cluster", Document,
            Edit.AddUnit("cni.service", Cni.Replace("[Unit]\nRequires=kubeadm.service\nAfter=kubeadm.service\n\n", ""))) { Rule = "FCG2036" },
        new("`kubectl` without a kubeconfig", Document,
            Edit.AddUnit("cni.service", Cni.Replace("Environment=KUBECONFIG=/etc/kubernetes/admin.conf\n", ""))) { Rule = "FCG2509" },
        new("A pipe that hides a failure", WorkerDocument,
            new Edit(
                $"ExecStart=/usr/bin/kubeadm join --config {Unit.Rendered}",
                $"ExecStart=/bin/bash -c 'kubeadm join --config {Unit.Rendered} | tee /var/log/join'"))
        {
            Rule = "FCG2034", Condition = "kubeadm join fails once, before it writes anything",
        },
        new("A script whose last test is false", PublishedDocument,
            Edit.InFrontOf(
                "ExecStartPre=/opt/bin/kubeadm init",
                "ExecStartPre=/bin/bash -c '[ -e /etc/kubernetes/admission.yaml ] && cp /etc/kubernetes/admission.yaml /etc/kubernetes/pki/'"))
        {
            Rule = "FCG2032",
        },
        new("`mkdir` without `-p`", Document, new Edit("mkdir -p /home/core/.kube", "mkdir /home/core/.kube"))
        {
            Rule = "FCG2026", Condition = "The folder of the kubeconfig is there already",
        },
    ];
}
