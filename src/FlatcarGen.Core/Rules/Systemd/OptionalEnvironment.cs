using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Metadata;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A file with variables that kubeadm needs, and whose lack is no failure.</summary>
public sealed class OptionalEnvironment : UnitRule
{
    private const string MetadataFile = "/run/metadata/flatcar";

    public override RuleInfo Info { get; } = new(
        "FCG2022",
        "Needed variables come from an optional file",
        "'{0}' goes on without {1}, and '{2}' gets nothing for '{3}' then; leave out the '-' so that it fails instead",
        Severity.Warning);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        var files = unit.All("Service", "EnvironmentFile").ToList();
        if (unit.Unit is null || unit.All("Service", "PassEnvironment").Any())
            yield break;
        foreach (var file in files.Where(file => !file.Value.HasUnknown && file.Value.Value.StartsWith("-/", StringComparison.Ordinal)))
        {
            var path = file.Value.Value.Substring(1);
            // The unit may write it itself: then it is missing the first time, and has to be optional. The metadata's has a writer, and is named
            // in messages.
            var mention = path == MetadataFile ? "> " + path : path;
            if (context.Units.Append(unit).SelectMany(other => other.ExecLines).Any(line => line.Value.Value.Contains(mention)))
                continue;
            var needed = files.Count == 1 ? NeededByKubeadm(unit) : null;
            if (path == MetadataFile)
                needed = IsAwaited(unit, context) ? needed ?? NeededOfMetadata(unit, context) : null;
            if (needed is not var (program, variable))
                continue;
            yield return Found(file.File.Source, file.ValueRange, unit.Name, path, program, variable) with
            {
                Fix = new("Leave out the '-'", EquatableArray.Create(new TextEdit(file.File.Source.At, new(file.ValueRange.Start, 1), ""))),
            };
        }
    }

    /// <summary>Whether the metadata is there unless it failed; where the unit does not wait for it, the rule for that says so.</summary>
    private static bool IsAwaited(UnitSubject unit, UnitContext context) =>
        KubeadmRequirement.RunsKubeadm(unit) && MetadataDependency.MissingIn(unit, context, failsWithoutFile: true).Count == 0;

    /// <summary>A variable in the arguments of kubeadm init or join that nothing but a file can set.</summary>
    private static (string Program, string Variable)? NeededByKubeadm(UnitSubject unit)
    {
        var set = EnvironmentAssignment.NamesIn(unit);
        foreach (var command in BootstrapCommand.In(unit).Where(command => command.Call.Index < 0))
        {
            var variable = command.Call.Command.Arguments.SelectMany(word => word.Variables)
                .FirstOrDefault(variable => EnvironmentAssignment.IsName(variable.Name, variable.Name.Length) && !set.Contains(variable.Name));
            if (variable is not null)
                return ("kubeadm", variable.Name);
        }

        return null;
    }

    /// <summary>A variable of the metadata in any of the commands, or all of them where envsubst replaces what there is.</summary>
    private static (string Program, string Variable)? NeededOfMetadata(UnitSubject unit, UnitContext context)
    {
        // A unit that requires the service is not started without what that writes.
        if (MetadataDependency.MissingIn(unit, context, failsWithoutFile: false).Count == 0)
            return null;
        var uses = MetadataUse.FindAll(unit).ToList();
        var sources = new VariableSources(unit, uses);
        var variable = uses.Find(use => use.Kind == MetadataUseKind.Variable && !sources.SetsElsewhere(use));
        if (variable is { Directive.Calls: [var first, ..] calls })
            return ((calls.FirstOrDefault(call => call.Program is "envsubst" or "kubeadm") ?? first).Program, variable.Name);
        return ProgramCall.In(unit).Any(call => call.Program == "envsubst") ? ("envsubst", MetadataUse.VariablePrefix + "…") : null;
    }
}
