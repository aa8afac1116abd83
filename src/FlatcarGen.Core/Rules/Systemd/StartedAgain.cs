using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>What comes back to a unit whose start systemd has dropped, because a unit that it requires had failed.</summary>
internal static class StartedAgain
{
    private static readonly string[] Starting = ["Wants", "Requires", "BindsTo", "Upholds"];
    private static readonly string[] Installed = ["WantedBy", "RequiredBy", "UpheldBy"];

    /// <summary>Whether something does.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="failing">The one that fails and is tried again, with what it wants.</param>
    /// <param name="context">All units.</param>
    public static bool Is(UnitSubject unit, string failing, UnitContext context) =>
        context.HasStarter(unit.Name)
        || context.Naming("Upholds", unit.Name).Any()
        || unit.Entries("Install", "UpheldBy").Any()
        // It is started where the unit's start is dropped, too.
        || unit.Entries("Unit", "OnFailure").Any()
        || Starting.Any(key => context.Naming(key, unit.Name).Any(other => other.Name == failing))
        || (unit.IsEnabled && Installed.Any(key => unit.Entries("Install", key).Contains(failing)))
        || context.Units.Any(other => other.Name != unit.Name && other.ExecLines.Any(line => Starts(line.Value.Value, unit.Name)))
        || context.Files.Any(file => file.Contents is { } text && text.Value.Split('\n').Any(line => Starts(line, unit.Name)));

    /// <summary>Whether a command does: <c>systemctl start</c>, or <c>restart</c>.</summary>
    private static bool Starts(string command, string name)
    {
        if (!command.Contains("systemctl") || !command.Contains("start"))
            return false;
        var stem = name.Substring(0, Math.Max(0, name.LastIndexOf('.')));
        return command.Split(' ', '\t', '"', '\'', ';', '&', '|').Any(word => word == name || word == stem);
    }
}
