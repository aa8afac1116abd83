namespace FlatcarGen.Core.Systemd;

/// <summary>What values systemd takes, where that is the same from 252 to 260.</summary>
public static class DirectiveValues
{
    private static readonly string[] UnitTypes =
    [
        ".service", ".socket", ".target", ".mount", ".automount", ".swap", ".timer", ".path", ".slice", ".scope", ".device",
    ];

    private static readonly string[] TimeUnits =
    [
        "seconds", "second", "sec", "s", "minutes", "minute", "min", "m", "hours", "hour", "hr", "h", "days", "day", "d", "weeks", "week",
        "w", "months", "month", "M", "years", "year", "y", "msec", "ms", "usec", "us", "\u03BCs", "\u00B5s",
    ];

    private static readonly HashSet<string> Booleans = new(StringComparer.OrdinalIgnoreCase)
    {
        "1", "yes", "y", "true", "t", "on", "0", "no", "n", "false", "f", "off",
    };

    private static readonly Dictionary<string, string[]> Choices = new(StringComparer.Ordinal)
    {
        ["Type"] = ["simple", "exec", "forking", "oneshot", "dbus", "notify", "notify-reload", "idle"],
        ["Restart"] = ["no", "on-success", "on-failure", "on-abnormal", "on-abort", "on-watchdog", "always"],
        ["KillMode"] = ["control-group", "process", "mixed", "none"],
        ["NotifyAccess"] = ["none", "main", "exec", "all"],
        ["OOMPolicy"] = ["continue", "stop", "kill"],
        ["ProtectSystem"] = ["full", "strict", "yes", "no"],
        ["ProtectHome"] = ["read-only", "tmpfs", "yes", "no"],
    };

    /// <summary>What the value of a directive is read as.</summary>
    public static ValueKind KindOf(Directive directive) => (directive.Section.Name, directive.Key) switch
    {
        ("Service", "Type" or "Restart" or "KillMode" or "NotifyAccess" or "OOMPolicy") => ValueKind.Choice,
        ("Service", "ProtectSystem" or "ProtectHome") when !IsBoolean(directive.Value.Value) => ValueKind.Choice,
        ("Service", "RemainAfterExit" or "GuessMainPID" or "NonBlocking" or "NoNewPrivileges" or "DynamicUser" or "ProtectKernelTunables"
            or "ProtectKernelModules" or "ProtectKernelLogs" or "ProtectClock" or "LockPersonality" or "MemoryDenyWriteExecute"
            or "RestrictRealtime" or "RestrictSUIDSGID" or "RemoveIPC" or "SendSIGKILL" or "SendSIGHUP") => ValueKind.Boolean,
        ("Service", "UMask" or "RuntimeDirectoryMode" or "StateDirectoryMode" or "CacheDirectoryMode" or "LogsDirectoryMode"
            or "ConfigurationDirectoryMode") => ValueKind.Octal,
        ("Service", var key) when ResourceValues.RangeOf(key) is not null => ValueKind.Range,
        ("Service", "MemoryMax" or "MemoryHigh" or "MemoryLow" or "MemoryMin" or "MemorySwapMax") => ValueKind.Memory,
        ("Service", "CPUQuota") => ValueKind.Quota,
        ("Service", "LimitNOFILE" or "LimitNPROC" or "LimitCORE" or "LimitMEMLOCK" or "LimitAS" or "LimitFSIZE" or "LimitDATA"
            or "LimitSTACK") => ValueKind.Limit,
        ("Service", "WorkingDirectory") => ValueKind.WorkingDirectory,
        ("Timer", "OnCalendar") => ValueKind.Calendar,
        ("Unit", "DefaultDependencies" or "StopWhenUnneeded" or "RefuseManualStart" or "RefuseManualStop" or "AllowIsolate") =>
            ValueKind.Boolean,
        ("Timer", "Persistent" or "WakeSystem" or "RemainAfterElapse") => ValueKind.Boolean,
        ("Service", "RestartSec" or "TimeoutStartSec" or "TimeoutStopSec" or "TimeoutSec" or "RuntimeMaxSec" or "WatchdogSec") =>
            ValueKind.TimeSpan,
        ("Unit", "StartLimitIntervalSec" or "StartLimitInterval" or "JobTimeoutSec") => ValueKind.TimeSpan,
        ("Timer", "OnBootSec" or "OnActiveSec" or "OnStartupSec" or "OnUnitActiveSec" or "OnUnitInactiveSec"
            or "AccuracySec" or "RandomizedDelaySec") => ValueKind.TimeSpan,
        ("Unit" or "Service", "StartLimitBurst") => ValueKind.Number,
        ("Unit", "ConditionPathExists" or "ConditionPathIsDirectory" or "ConditionFileNotEmpty" or "ConditionDirectoryNotEmpty"
            or "AssertPathExists" or "AssertPathIsDirectory" or "AssertFileNotEmpty") => ValueKind.ConditionPath,
        (_, "EnvironmentFile") => ValueKind.OptionalPath,
        ("Unit", "Requires" or "Wants" or "BindsTo" or "Requisite" or "PartOf" or "Upholds" or "Conflicts" or "After" or "Before"
            or "OnFailure" or "OnSuccess") => ValueKind.Units,
        _ => ValueKind.Any,
    };

    /// <summary>The words that a directive takes; none where it takes others.</summary>
    public static IReadOnlyList<string> ChoicesOf(string key) => Choices.TryGetValue(key, out var choices) ? choices : [];

    public static bool IsBoolean(string value) => Booleans.Contains(value);

    /// <summary>Whether a word ends like the name of a unit, and has no comma in it.</summary>
    public static bool HasUnitType(string name) =>
        name.IndexOf(',') < 0
        && Array.Exists(UnitTypes, type => name.Length > type.Length && name.EndsWith(type, StringComparison.Ordinal));

    /// <summary>Whether a text is a time span: numbers with or without a unit, or <c>infinity</c>.</summary>
    public static bool IsTimeSpan(string value)
    {
        if (value == "infinity")
            return true;
        var at = 0;
        while (at < value.Length)
        {
            var start = at;
            while (at < value.Length && (value[at] is >= '0' and <= '9' || (value[at] == '.' && at > start)))
                at++;
            if (at == start)
                return false;
            while (at < value.Length && value[at] == ' ')
                at++;
            var unit = at;
            while (at < value.Length && value[at] is not (' ' or (>= '0' and <= '9')))
                at++;
            if (at > unit && Array.IndexOf(TimeUnits, value.Substring(unit, at - unit)) < 0)
                return false;
            while (at < value.Length && value[at] == ' ')
                at++;
        }

        return value.Length > 0;
    }
}
