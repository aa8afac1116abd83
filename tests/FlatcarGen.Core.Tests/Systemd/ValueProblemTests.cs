using FlatcarGen.Core.Systemd;
using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Core.Tests.Systemd;

/// <summary>Values that the systemd at hand takes, and such that it does not.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class ValueProblemTests
{
    private static readonly (string Key, string[] Taken, string[] Refused)[] Table =
    [
        ("OnCalendar",
            [
                "daily", "Weekly", "bi-annually", "Mon..Fri 10:00", "mon,Wed-fri", "Saturday, *-*-* 04:00:00", "*-*-* 04:00:00",
                    "2026-*-01", "*-02~03", "*:0/5", "0..3,9:15", "*-*-1,15 00:00:00 UTC",
                "Mon *-*-* 10:00 Europe/Berlin", "@1700000000", "12:00:00.5", "Sun 2026-10-25 02:30", "10:00 UTC", "daily UTC",
                    "*-*-* *:*:00", "00..23:00/15", "05-03",
            ],
            ["every day", "25:00", "10:60", "Montag", "10", "Mon..Fri 10h", "daily 10:00", "10:00 Mon", "tomorrow", "* * * * *",
                "0 4 * * *", "10:00am"]),
        ("Persistent", ["true", "no"], ["often"]),
        ("RandomizedDelaySec", ["1h", "0"], ["an hour"]),
        ("UMask", ["0077", "22", "0", "00027", "7777"], ["999", "u=rwx", "0x1f", "-1", "10000"]),
        ("Nice", ["-20", "19", "0", "+5"], ["20", "-21", "low", "5.5"]),
        ("OOMScoreAdjust", ["-1000", "1000", "0"], ["-1001", "2000", "max"]),
        ("IOWeight", ["1", "10000"], ["0", "10001", "high"]),
        ("MemoryMax", ["512M", "1G", "infinity", "50%", "12.5%", "1048576", "1.5G", "100%", "512 M"],
            ["lots", "150%", "512MB", "-1", "50 %", "1g"]),
        ("CPUQuota", ["50%", "200%", "0.5%", "12.25%"], ["0", "50", "0%", "half", "-5%"]),
        ("LimitNOFILE", ["1024", "1024:4096", "infinity", "1024:infinity"], ["lots", "1024:4096:1", "-1", "1024;4096"]),
        ("LimitMEMLOCK", ["64M", "infinity", "1G:2G"], ["64MB", "unlimited"]),
        ("WorkingDirectory", ["/tmp", "-/tmp", "~", "-~", "%t", ""], ["tmp", "./a", "\"/tmp\"", "$HOME"]),
        ("ProtectSystem", ["full", "strict", "yes", "0"], ["maybe", "Full", "ro"]),
        ("ProtectHome", ["read-only", "tmpfs", "true"], ["readonly", "ro"]),
        ("NotifyAccess", ["all", "main", "none", "exec"], ["any"]),
        ("OOMPolicy", ["continue", "stop", "kill"], ["restart"]),
        ("NoNewPrivileges", ["yes", "off"], ["always"]),
        ("RuntimeDirectoryMode", ["0750", "755"], ["rwx", "0789"]),
    ];

    public static TheoryData<string> Keys => new(Table.Select(row => row.Key));

    [Theory, MemberData(nameof(Keys))]
    public void What_systemd_takes_is_not_found_fault_with_and_the_rest_is(string key)
    {
        var (_, taken, refused) = Table.Single(row => row.Key == key);

        Assert.All(taken, value => Assert.Null(Problem(key, value)));
        Assert.All(refused, value => Assert.NotNull(Problem(key, value)));
    }

    [RealToolFact("systemd-analyze")]
    public void Systemd_is_of_the_same_opinion()
    {
        using var root = new SystemdRoot();
        var units = Table
            .SelectMany(row => row.Taken.Select(value => (row.Key, value,
                IsTaken: true)).Concat(row.Refused.Select(value => (row.Key, value, IsTaken: false))))
            .Select((one, i) => (Name: $"u{i}{(IsOfTimer(one.Key) ? ".timer" : ".service")}", one.Key, one.value, one.IsTaken))
            .ToList();
        foreach (var (name, key, value, _) in units)
        {
            root.AddUnit(name, Text(key, value));
            if (IsOfTimer(key))
                root.AddUnit(name.Replace(".timer", ".service", StringComparison.Ordinal), "[Service]\nExecStart=/bin/bash\n");
        }

        var said = root.Verify(units.Select(unit => unit.Name));

        Assert.All(units, unit => Assert.True(
            unit.IsTaken != said.Contains($"/{unit.Name}:", StringComparison.Ordinal), $"{unit.Key}={unit.value}\n{said}"));
    }

    private static bool IsOfTimer(string key) => key is "OnCalendar" or "Persistent" or "RandomizedDelaySec";

    private static string Text(string key, string value) => IsOfTimer(key)
        ? $"[Timer]\nOnBootSec=1\n{key}={value}\n"
        : $"[Service]\nExecStart=/bin/bash\n{key}={value}\n";

    private static (string, string)? Problem(string key, string value)
    {
        var directive = UnitFile.Parse(Text(key, value), UnitForm.Plain).Directives.Last();
        return ValueProblem.Of(directive, DirectiveValues.KindOf(directive));
    }
}
