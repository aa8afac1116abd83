using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Metadata;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>The variables that a unit's commands have, where all of them are known.</summary>
internal sealed class KnownVariables
{
    private static readonly string[] Prefixes =
    [
        "LISTEN_", "SERVICE_", "EXIT_", "WATCHDOG_", "TRIGGER_", "MONITOR_", MetadataUse.VariablePrefix, MetadataName.FedoraPrefix,
    ];

    /// <summary>systemd.exec(5): set for units that run as a user, and otherwise only by request.</summary>
    private static readonly string[] OfLogin = ["HOME", "USER", "LOGNAME", "SHELL"];

    private readonly HashSet<string> _names;
    private readonly bool _hasLogin;

    private KnownVariables(HashSet<string> names, bool hasLogin) => (_names, _hasLogin) = (names, hasLogin);

    /// <summary>Those of a unit; null where something may set more that its configuration does not tell.</summary>
    public static KnownVariables? Of(UnitSubject unit, UnitContext context)
    {
        if (unit.Unit is null
            || unit.HasUnseenDropIns
            || unit.Directives.Any(directive => directive.Key is "PassEnvironment" or "LoadCredential" or "PAMName")
            || unit.All("Service", "Environment").Any(directive => directive.Value.HasUnknown || directive.Value.Value.IndexOf('%') >= 0)
            || context.Once(typeof(KnownVariables), SetsForAll))
        {
            return null;
        }

        var names = EnvironmentAssignment.NamesIn(unit);
        foreach (var directive in unit.Directives.Where(directive => directive.Key == "EnvironmentFile"))
        {
            var path = directive.Value.Value.TrimStart('-');
            if (path is "/run/metadata/flatcar" or "/run/metadata/coreos")
                continue;
            if (directive.Value.HasUnknown || ContentsOf(path, context) is not { } text)
                return null;
            names.UnionWith(text.Value.Split('\n').Where(line => line.IndexOf('=') > 0)
                .Select(line => line.Substring(0, line.IndexOf('=')).Trim())
                // That systemd does not read such a line is a mistake of its own.
                .Select(name => name.StartsWith("export ", StringComparison.Ordinal) ? name.Substring("export ".Length).Trim() : name));
        }

        return new(names, unit.Directives.Any(directive => directive.Key is "User" or "DynamicUser" or "SetLoginEnvironment"));
    }

    /// <summary>Whether a variable has a value, or may have one from systemd or the metadata, whose variables have rules of their own.</summary>
    public bool Sets(string name) => _names.Contains(name)
        || (EnvsubstOfEverything.IsSetBySystemd(name) && (_hasLogin || !OfLogin.Contains(name)))
        || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Whether something sets variables for every unit.</summary>
    private static bool SetsForAll(UnitContext context) =>
        context.Files.Any(file => file.Path.Value.StartsWith("/etc/systemd/system.conf", StringComparison.Ordinal))
        || context.Units.SelectMany(unit => unit.ExecLines)
            .Any(line => line.Value.Value.Contains("set-environment") || line.Value.Value.Contains("import-environment"));

    /// <summary>What a file holds that the configuration writes, if nothing else of it names that file.</summary>
    private static MappedText? ContentsOf(string path, UnitContext context) =>
        context.ContentsOf(path) is { HasUnknown: false } text
        && !context.Units.SelectMany(unit => unit.ExecLines).Any(line => line.Value.Value.Contains(path))
        && !context.Files.Any(file => file.Contents?.Value.Contains(path) == true)
            ? text
            : null;
}
