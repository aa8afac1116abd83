namespace FlatcarGen.Core.Systemd;

/// <summary>What systemd does with a directive's value, for those kinds that need to be told apart.</summary>
public static class DirectiveKinds
{
    private static readonly HashSet<string> Exec = new(StringComparer.Ordinal)
    {
        "ExecCondition", "ExecStartPre", "ExecStart", "ExecStartPost", "ExecReload", "ExecReloadPost",
        "ExecStop", "ExecStopPre", "ExecStopPost",
    };

    // systemd.unit(5): "dependencies (After=, etc.) cannot be reset to an empty list".
    private static readonly HashSet<string> Dependencies = new(StringComparer.Ordinal)
    {
        "Wants", "Requires", "Requisite", "BindsTo", "PartOf", "Upholds", "Conflicts", "Before", "After", "OnFailure", "OnSuccess",
        "PropagatesReloadTo", "ReloadPropagatedFrom", "PropagatesStopTo", "StopPropagatedFrom", "JoinsNamespaceOf",
        "RequiresMountsFor", "WantsMountsFor",
    };

    /// <summary>Whether the value is a command line.</summary>
    public static bool IsExec(Directive directive) =>
        directive.Section.Name is "Service" or "Socket" && Exec.Contains(directive.Key);

    /// <summary>Whether it names units that this one depends on; an empty assignment resets nothing there.</summary>
    public static bool IsDependency(Directive directive) => directive.Section.Name == "Unit" && Dependencies.Contains(directive.Key);
}
