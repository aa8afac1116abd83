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
        if (unit.Unit is null || files.Count != 1 || files[0].Value.HasUnknown
            || !files[0].Value.Value.StartsWith("-/", StringComparison.Ordinal) || unit.All("Service", "PassEnvironment").Any())
        {
            yield break;
        }

        var (file, path) = (files[0], files[0].Value.Value.Substring(1));
        // The unit may write it itself: then it is missing the first time, and has to be optional.
        if (context.Units.Append(unit).SelectMany(other => other.ExecLines).Any(line => line.Value.Value.Contains(path))
            || (path == MetadataFile && MetadataDependency.MissingIn(unit, context, failsWithoutFile: false).Count > 0)
            || Needed(unit) is not var (program, variable))
        {
            yield break;
        }

        yield return Found(file.File.Source, file.ValueRange, unit.Name, path, program, variable) with
        {
            Fix = new("Leave out the '-'", EquatableArray.Create(new TextEdit(file.File.Source.At, new(file.ValueRange.Start, 1), ""))),
        };
    }

    /// <summary>A variable in the arguments of kubeadm init or join that nothing but the file can set.</summary>
    private static (string Program, string Variable)? Needed(UnitSubject unit)
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
}
