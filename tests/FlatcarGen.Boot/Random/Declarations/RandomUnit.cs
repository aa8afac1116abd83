using CsCheck;
using static FlatcarGen.Boot.Random.Declarations.Part;

namespace FlatcarGen.Boot.Random.Declarations;

/// <summary>Texts of units and drop-ins.</summary>
internal static class RandomUnit
{
    /// <summary>A service that is started at boot.</summary>
    public static Gen<string> Service { get; } = Gen.Select(
            All(
                Sometimes(50, ["Description=A service", "Description=${text}", "Description=100%% \"quoted\" 'text' \\\\ é"],
                    "Description=100%!"),
                Sometimes(40, ["Wants=network-online.target\nAfter=network-online.target", "After=network.target",
                    "After=containerd.service", "Wants=containerd.service\nAfter=containerd.service"],
                    "After=network-online", "Requires=nothing.service", "After=containerd.service,network.target", "Before=a b.service"),
                Sometimes(15, ["Before=kubeadm.service", "After=kubeadm.service"], "Requires=kubeadm"),
                Sometimes(20, ["ConditionPathExists=!/var/lib/done", "ConditionPathExists=/etc/kubernetes", "ConditionFirstBoot=yes",
                    "ConditionArchitecture=x86-64"],
                    "ConditionPathExists=var/lib/done", "ConditionFirstBoot=perhaps", "ConditionArchitecture=pdp11",
                        "ConditionNothing=yes"),
                Sometimes(10, ["StartLimitIntervalSec=10min\nStartLimitBurst=5", "StartLimitIntervalSec=0"], "StartLimitIntervalSec=ten",
                    "StartLimitBurst=many", "RestartSec=5")),
            All(
                Sometimes(60, ["Type=oneshot\nRemainAfterExit=yes", "Type=oneshot", "Type=exec", "Type=simple"], "Type=once",
                    "Type=oneshot\nRestart=always", "Type=dbus", "Type=forking"),
                Sometimes(20, ["Environment=A=b", "Environment=A=b \"B=c d\"", "Environment=\"A=${text}\"",
                    "EnvironmentFile=-/etc/default/a", "Environment="],
                    "Environment=A", "Environment=\"A=b", "EnvironmentFile=etc/a", "Environment=A=b c", "Environment=\"A=b\"c"),
                Sometimes(20, ["TimeoutStartSec=5min", "TimeoutStartSec=infinity", "TimeoutStartSec=${seconds}", "TimeoutStopSec=1h 30s"],
                    "TimeoutStartSec=5 parsecs", "TimeoutStopSec=-1"),
                Sometimes(20, ["Restart=on-failure\nRestartSec=10", "RestartSec=500ms", "Restart=no"], "Restart=sometimes",
                    "RestartSec=soon"),
                Sometimes(20, ["LimitNOFILE=1048576", "LimitNOFILE=1024:4096", "LimitMEMLOCK=infinity", "UMask=0077", "Nice=5",
                    "MemoryMax=50%", "CPUQuota=150%", "OOMScoreAdjust=-900"],
                    "LimitNOFILE=lots", "UMask=999", "Nice=50", "MemoryMax=150%", "CPUQuota=0", "OOMScoreAdjust=-2000", "User=no one"),
                Sometimes(15, ["WorkingDirectory=/tmp", "StandardOutput=journal+console", "KillMode=process", "ProtectSystem=full",
                    "PrivateTmp=true", "RuntimeDirectory=r1 r2"],
                    "WorkingDirectory=tmp", "StandardOutput=somewhere", "KillMode=gently", "ProtectSystem=maybe",
                        "RuntimeDirectory=/run/a", "After=network.target"),
                Sometimes(20, ["ExecStartPre=/usr/bin/mkdir -p /var/lib/a", "ExecStartPre=-/usr/bin/rm -f /var/lib/a.lock",
                    "ExecStartPost=/usr/bin/sleep 0.1"],
                    "ExecStartPre=mkdir", "ExecStartPre=./a", "ExecStartPre=", "ExecStartPre=/usr/bin/echo %Q"),
                Sometimes(100,
                [
                    "ExecStart=/usr/bin/true", "ExecStart=/usr/bin/echo $${INVOCATION_ID} $INVOCATION_ID 100%%",
                        "ExecStart=/bin/bash -c 'echo \"$1\" ${text} > /run/a'",
                    "ExecStart=/bin/bash -c 'for i in 1 2; do echo $$i; done'", "ExecStart=/usr/bin/bash -euc \"date +%%F | tee /run/a\"",
                        "ExecStart=/usr/bin/sleep 0.1",
                    "ExecStart=/usr/bin/echo a \\\n    b", "ExecStart=-/usr/bin/false",
                        "ExecStart=/usr/bin/env A=b /usr/bin/echo \\; \\x20 %n %i", "ExecStart=@/usr/bin/true a b",
                ],
                "ExecStart=echo 'a", "ExecStartPost=/usr/bin/true", "ExecStart=/usr/bin/echo $HOME", "ExecStart=/usr/bin/date +%Y", "ExecStart=bin/true", "ExecStart=$A",
                    "ExecStart=/usr/bin/echo a > /run/a", "ExecStart=/usr/bin/true\nExecStart=/usr/bin/true",
                "ExecStart=/usr/bin/echo a | /usr/bin/cat", "ExecStrat=/usr/bin/true", "ExecStart=/usr/bin/echo %Q",
                    "ExecStart=/usr/bin/echo \"a\"b", "ExecStart=/usr/bin/echo \\q")),
            Sometimes(97, ["WantedBy=multi-user.target", "WantedBy=multi-user.target", "RequiredBy=multi-user.target",
                "WantedBy=basic.target"], "WantedBy=multi-user", "WantedBy=multiuser.target"))
        .Select((unit, service, install) =>
            Section("Unit", unit) + Section("Service", service) + (install is null ? "" : Section("Install", [install])));

    public static Gen<string> Timer { get; } = All(
            Sometimes(100, ["OnBootSec=5min", "OnCalendar=daily", "OnCalendar=Mon..Fri 10:00", "OnUnitActiveSec=${seconds}",
                "OnCalendar=*-*-* 04:00:00"], "OnCalendar=every day", "OnBootSec=soon", "OnCalendar=25:00"),
            Sometimes(30, ["RandomizedDelaySec=1h", "Persistent=true", "AccuracySec=1us"], "Persistent=often", "AccuracySec=very"))
        .Select(lines => Section("Timer", lines) + Section("Install", ["WantedBy=timers.target"]));

    /// <summary>A drop-in of containerd.service or kubelet.service.</summary>
    public static Gen<string> DropIn { get; } = Value(
        [
            "[Service]\nLimitNOFILE=1048576\n", "[Service]\nEnvironment=A=${text}\n".Replace("${text}", "${pool}"),
                "[Unit]\nAfter=network-online.target\nWants=network-online.target\n",
            "[Service]\nExecStartPre=/usr/bin/true\n", "# nothing yet\n",
                "[Service]\nEnvironment=\"HTTP_PROXY=http://proxy:3128\" NO_PROXY=localhost,10.0.0.0/8\n",
                "[Service]\nRestartSec=10\nOOMScoreAdjust=-999\n",
        ],
        "[Service]\nExecStart=/usr/bin/true\n", "[Servce]\nLimitNOFILE=1\n", "LimitNOFILE=1\n", "[Service]\nLimitNOFILE\n",
            "[Service\nLimitNOFILE=1\n", "[Unit]\nRequires=nothing.service\n");

    private static string Section(string name, IReadOnlyList<string> lines) =>
        lines.Count == 0 ? "" : $"[{name}]\n{string.Concat(lines.Select(line => line + "\n"))}";
}
