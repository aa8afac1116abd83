namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>
/// Units with one mistake each that systemd-analyze verify read, and that were booted where it kept silent; of 50 it found 29.
/// </summary>
internal static class ObservedVerify
{
    private const string Good = """
        [Unit]
        Description=Agent
        Requires=containerd.service
        After=containerd.service
        [Service]
        Environment="PATH=/usr/bin:/opt/bin"
        ExecStart=/opt/bin/agent --config /etc/agent.yaml
        [Install]
        WantedBy=multi-user.target

        """;

    private const string Start = "ExecStart=/opt/bin/agent --config /etc/agent.yaml";
    private const string Path = "Environment=\"PATH=/usr/bin:/opt/bin\"";
    private const string Oneshot = "Type=oneshot\nRemainAfterExit=yes\n" + Start;

    public static ObservedTable Table { get; } = new ObservedTable("verify")
        .Works("00 good", Good)
        .Fails("01 redirection", "FCG2001", With(Start, "ExecStart=/usr/bin/envsubst < /etc/agent.yaml > /run/agent.yaml"))
        .Fails("02 pipe", "FCG2002", With(Start, "ExecStart=/usr/bin/cat /etc/agent.yaml | /usr/bin/envsubst"))
        .Fails("03 list", "FCG2003", With(Start, Start + " && true"))
        .Fails("04 no [Service]", "FCG2506", "[Unit]\nDescription=Agent\n[Install]\nWantedBy=multi-user.target\n")
        .Fails("05 no section header", "FCG2021", With("[Unit]\n", ""))
        .Fails("06 unknown section", "FCG2021", With("[Unit]", "[Units]"))
        .Fails("07 unknown directive", "FCG2021", With(Path, "EnvFile=/etc/agent.env"))
        .Fails("08 directive of another section", "FCG2021", With("After=containerd.service\n[Service]", "[Service]\nAfter=containerd.service"))
        .Fails("09 unknown type", "FCG2510", With(Start, "Type=oneshoot\n" + Start))
        .Fails("10 unknown restart", "FCG2510", With(Start, Start + "\nRestart=sometimes"))
        .Fails("11 not a boolean", "FCG2510", With(Start, Start + "\nRemainAfterExit=maybe"))
        .Fails("12 not a time", "FCG2510", With(Start, Start + "\nTimeoutStartSec=10 lightyears"))
        .Works("13 program of systemd's path without a path", With(Start, "ExecStart=sleep 1"))
        .Fails("14 program of /opt/bin without a path", "FCG2010", With(Start, "ExecStart=kubeadm version"))
        .Works("14 program of /opt/bin with ExecSearchPath=", With(Start, "ExecSearchPath=/opt/bin:/usr/bin\nExecStart=kubeadm version"))
        .Fails("15 relative path", "FCG2010", With(Start, "ExecStart=bin/agent"))
        .Fails("16 program that is not there", "", With(Start, "ExecStart=/opt/bin/nope"))
        .Fails("17 no After=", "FCG2018", With("After=containerd.service\n", ""))
        .Works("18 no Requires=", With("Requires=containerd.service\n", ""))
        .Fails("19 several ExecStart=", "FCG2014", With(Start, Start + "\nExecStart=/usr/bin/true"))
        .Fails("20 no ExecStart=", "FCG2506", With(Start, "Type=simple"))
        .Fails("21 unknown specifier", "FCG2007", With(Start, Start + " --x=%Q"))
        .Fails("22 percent of a date", "FCG2007", With(Start, "ExecStart=/bin/bash -c 'echo $(date +%F)'"))
        .Fails("23 Environment= with a blank", "FCG2025", With(Path, "Environment=ARGS=--a --b"))
        .Fails("24 Environment= with a quote that does not end", "FCG2025", With(Path, "Environment=\"PATH=/usr/bin:/opt/bin"))
        .Fails("25 Environment= without =", "FCG2025", With(Path, "Environment=PATH"))
        .Fails("26 Environment= with export", "FCG2025", With(Path, "Environment=export PATH=/usr/bin"))
        .Fails("27 required unit that is not there", "FCG2511", With("containerd.service", "nope.service"))
        .Works("28 After= a unit that is not there", With("After=containerd.service", "After=containerd.service nope.service"))
        .Fails("29 required unit without suffix", "FCG2510", With("Requires=containerd.service", "Requires=containerd"))
        .Fails("30 quote that does not end", "FCG2010", With(Start, "ExecStart=\"/bin/bash -c 'envsubst < /etc/a.yaml > /run/a.yaml\""))
        .Fails("31 cycle", "FCG2045", With("After=containerd.service", "After=containerd.service bar.service\nRequires=bar.service"), row => row with
        {
            Others = [("bar.service", "[Unit]\nRequires=foo.service\nAfter=foo.service\n[Service]\nExecStart=/opt/bin/bar\n")],
        })
        .Fails("32 EnvironmentFile= without a root", "FCG2510", With(Path, "EnvironmentFile=etc/agent.env"))
        .Fails("33 EnvironmentFile= that is not there", "", With(Path, "EnvironmentFile=/etc/agent.env"))
        .Fails("34 condition without a root", "FCG2510", With("[Service]", "ConditionPathExists=etc/x\n[Service]"))
        .Fails("35 WantedBy= without suffix", "FCG2502", With("multi-user.target", "multi-user"))
        .Fails("36 WantedBy= misspelt", "FCG2502", With("multi-user.target", "multiuser.target"))
        .Fails("37 directive in lower case", "FCG2021", With("ExecStart=", "execstart="))
        .Fails("38 no [Install]", "FCG2028", With("[Install]\nWantedBy=multi-user.target\n", ""), row => row with { Enabled = true })
        .Fails("39 comment behind a command", "FCG2501", With(Start, Start + " # first node"))
        .Works("40 CRLF", Good.Replace("\n", "\r\n"))
        .Fails("41 program by a variable", "FCG2009", With(Start, "Environment=BIN=/opt/bin\nExecStart=${BIN}/agent"))
        .Works("42 substitution in bash", With(Start, "ExecStart=/bin/bash -c 'echo $(hostname)'"))
        .Works("43 oneshot with several ExecStart=", With(Start, Oneshot + "\nExecStart=/usr/bin/true"))
        .Fails("44 oneshot with Restart=always", "FCG2015", With(Start, Oneshot + "\nRestart=always"))
        .Fails("45 user that is not there", "FCG2042", With(Start, "User=nobody-there\n" + Start))
        .Fails("46 continuation that takes the next line", "FCG2505", With(Start + "\n[Install]", Start + " \\\n[Install]"))
        .Works("47 byte order mark", "\uFEFF" + Good)
        .Works("48 indented", Good.Replace("\n", "\n\t"))
        .Fails("49 misspelt After=", "FCG2021", With("After=", "Afer="))
        .Fails("50 list with a comma", "FCG2510", With("Requires=containerd.service", "Requires=containerd.service,docker.socket"));

    private static string With(string text, string other) => Good.Contains(text, StringComparison.Ordinal)
        ? Good.Replace(text, other)
        : throw new ArgumentException(text);
}
