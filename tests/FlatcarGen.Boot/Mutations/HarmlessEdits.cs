using static FlatcarGen.Boot.Mutations.Original;

namespace FlatcarGen.Boot.Mutations;

/// <summary>What looks like a mistake and is none, or one that costs nothing but time.</summary>
internal static class HarmlessEdits
{
    public static readonly IReadOnlyList<Mutation> All = new Mutation[]
    {
        new("Another unit starts it instead of `enabled: true`", Document,
            new Edit("      enabled: true\n", ""),
            Edit.AddUnit("starter.service", "[Unit]\nWants=kubeadm.service\n\n[Service]\nExecStart=/usr/bin/true\n\n[Install]\nWantedBy=multi-user.target")),
        new("`>`, `|` and `&&` inside of a shell", Document,
            Edit.InFrontOf(Unit.Init, "ExecStart=/bin/bash -c 'set -o pipefail && ls /etc | sort > /run/listed'")),
        new("`$(…)` and `$2` inside of a shell's word", Document,
            Edit.InFrontOf(Unit.Init, "ExecStart=/bin/bash -c 'test \"$(echo a b | awk \"{print \\$2}\")\" = b'")),
        new("A program without its path, where systemd finds it", Document, new Edit("ExecStart=/usr/bin/mkdir -p", "ExecStart=mkdir -p")),
        new("`$NAME` in envsubst's list, inside of quotes", Document, new Edit(Unit.Names, Unit.Names.Replace("$$", "$"))),
        new("No list for envsubst, and no other `$NAME` in the config", WorkerDocument, new Edit("envsubst " + Unit.Names, "envsubst")),
        new("No `RemainAfterExit=`", Document, Edit.Without("RemainAfterExit=yes")),
        new("`StartLimitInterval=` in `[Service]`", Document, Edit.Without("StartLimitIntervalSec=3600"), Edit.Behind(Unit.Oneshot, "StartLimitInterval=3600")),
        new("Quotes in the middle of a word in `Environment=`", Document,
            new Edit(Unit.Path, "Environment=PATH='/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin'")),
        new("Commands taken back and given anew", Document, Edit.InFrontOf("ExecStart=/bin/bash -c 'for name", "ExecStart=/usr/bin/false\nExecStart=")),
        new("The old name of the metadata file", Document, new Edit(Unit.Variables, "EnvironmentFile=/run/metadata/coreos")),
        new("The metadata service waited for and not wanted, while another unit wants it", Document,
            new Edit("containerd.service coreos-metadata.service\n        After", "containerd.service\n        After"),
            Edit.AddUnit("prepare.service", "[Unit]\nWants=coreos-metadata.service\n\n[Service]\nExecStart=/usr/bin/true\n\n[Install]\nWantedBy=multi-user.target")),
        new("Docker waited for", Document, Edit.InFrontOf("Wants=network-online.target", "After=docker.service")),
        new("kube-proxy, where the CNI plugin may do its work", Document,
            new Edit("          skipPhases:\n            - addon/kube-proxy\n", ""), new Edit("          proxy:\n            disabled: true\n", "")),
        new("kubelet.conf as a worker's sign of success", WorkerDocument,
            new Edit("!/var/lib/kubeadm.done", "!/etc/kubernetes/kubelet.conf"), new Edit("\n        " + Unit.Mark, "")),
        new("`JoinWait = JoinWait.None`", JoinDeclaration, new Edit("KubeProxy = false", "JoinWait = JoinWait.None, KubeProxy = false")),
    }.Select(mutation => mutation with { Condition = MutationTable.Much }).ToList();
}
