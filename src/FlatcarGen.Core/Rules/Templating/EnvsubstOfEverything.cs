using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Metadata;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>envsubst empties what looks like a variable in a declared file, because nobody told it which names are meant.</summary>
public sealed class EnvsubstOfEverything : UnitRule
{
    /// <summary>What systemd sets for services, systemd.exec(5), "Environment Variables in Spawned Processes".</summary>
    private static readonly HashSet<string> SetBySystemd = new(StringComparer.Ordinal)
    {
        "PATH", "LANG", "USER", "LOGNAME", "HOME", "SHELL", "INVOCATION_ID", "MAINPID", "MANAGERPID", "RUNTIME_DIRECTORY", "STATE_DIRECTORY",
        "CACHE_DIRECTORY", "LOGS_DIRECTORY", "CONFIGURATION_DIRECTORY", "CREDENTIALS_DIRECTORY", "JOURNAL_STREAM", "SYSTEMD_EXEC_PID",
        "NOTIFY_SOCKET", "PWD", "SHLVL", "_", "TERM",
    };

    internal static bool IsSetBySystemd(string name) => SetBySystemd.Contains(name);

    public override RuleInfo Info { get; } = new(
        "FCG4004",
        "envsubst without a list empties other names",
        "envsubst replaces '${0}' in '{1}' as well, which nothing sets: it is lost; list the names to replace",
        Severity.Error);

    public override string Option => nameof(MachineSettings.EnvsubstAllowList);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var call in EnvsubstCall.In(unit))
        {
            if (call.AllowList is not null || call.Input is not { } input || MaySetAnything(unit, call.Call))
                continue;
            if (context.ContentsOf(input.Path) is not { } text)
                continue;
            var set = new HashSet<string>(
                unit.All("Service", "Environment").SelectMany(Assigned), StringComparer.Ordinal);
            var lost = Envsubst.Variables(text.Value)
                .FirstOrDefault(variable => !SetBySystemd.Contains(variable.Name)
                    && !set.Contains(variable.Name)
                    && !variable.Name.StartsWith(MetadataUse.VariablePrefix, StringComparison.Ordinal)
                    && !variable.Name.StartsWith(MetadataName.FedoraPrefix, StringComparison.Ordinal)).Name;
            if (lost is not null)
                yield return Found(call.Call.Line.File.Source, call.Call.At, lost, input.Path);
        }
    }

    private static IEnumerable<string> Assigned(Directive directive) =>
        directive.Value.Value.Split(' ', '\t', '"', '\'').Where(word => word.IndexOf('=') > 0).Select(word => word.Split('=')[0]);

    /// <summary>Whether variables come from where the unit does not tell: another file, or the script itself.</summary>
    private static bool MaySetAnything(UnitSubject unit, ProgramCall call) =>
        unit.Directives.Any(directive => directive.Key is "PassEnvironment"
            || (directive.Key == "EnvironmentFile" && !directive.Value.Value.TrimStart('-').StartsWith("/run/metadata/", StringComparison.Ordinal)))
        || unit.All("Service", "Environment").Any(directive => directive.Value.HasUnknown)
        || SetsInScript(call);

    /// <summary>Whether the script that a call stands in sets variables.</summary>
    internal static bool SetsInScript(ProgramCall call) => call.Script.Any(statement =>
        statement.Program is "export" or "declare" or "set" or "source" or "." or "eval" or "read"
        || statement.All.Any(word => word.Value.IndexOf('=') > 0 && !word.Value.StartsWith("-", StringComparison.Ordinal)));
}
