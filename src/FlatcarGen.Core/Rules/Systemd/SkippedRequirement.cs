using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that requires one with a condition: systemd takes a unit that is skipped for one that started.</summary>
public sealed class SkippedRequirement : MachineRule
{
    private static readonly string[] Conditions =
        ["ConditionPathExists", "ConditionFileNotEmpty", "ConditionPathIsDirectory", "ConditionDirectoryNotEmpty"];

    public override RuleInfo Info { get; } = new(
        "FCG2020",
        "Required unit that its condition skips",
        "'{0}' is skipped where '{1}' is missing, which nothing here makes, and '{2}' starts all the same; give it AssertPathExists= of what it needs",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (UnseenParts.IsPartOfMore(machine))
            yield break;
        foreach (var unit in machine.UnitContext.Units.Where(unit => unit.Unit is not null))
        {
            foreach (var entry in UnitEntry.In(unit, "Requires"))
            {
                if (entry.Directive.File.Source.At.Id == 0 || machine.FindUnit(entry.Name) is not { Subject.Unit: not null } required
                    || UnmetPath(required.Subject, machine) is not { } path
                    // What both wait for, or the one checks by itself, is seen to.
                    || unit.Directives.Any(directive => directive.Key.StartsWith("Condition", StringComparison.Ordinal) && directive.Value.Value.Contains(path)
                        || directive.Key.StartsWith("Assert", StringComparison.Ordinal) || directive.Key == "ExecCondition"))
                {
                    continue;
                }

                yield return Found(entry.Directive.File.Source, entry.Text.SourceRange, entry.Name, Shown.Short(path), unit.Name);
            }
        }
    }

    /// <summary>The first path without which the unit is skipped, and that nothing of the configuration writes or names.</summary>
    private static string? UnmetPath(UnitSubject unit, Machine machine) => unit.Directives
        .Where(directive => Conditions.Contains(directive.Key) && !directive.Value.HasUnknown)
        .Select(directive => directive.Value.Value)
        .FirstOrDefault(path => path.StartsWith("/", StringComparison.Ordinal) && path.IndexOfAny(['%', '*', '?']) < 0 && !IsOfSystem(path)
            && !machine.Paths.Any(declared => (declared.Path.Value + "/").StartsWith(path + "/", StringComparison.Ordinal))
            && !machine.Files.Any(file => file.Contents?.Value.Contains(path) == true)
            && !machine.UnitContext.Units.SelectMany(other => other.Directives)
                .Any(other => !other.Key.StartsWith("Condition", StringComparison.Ordinal) && other.Value.Value.Contains(path)));

    /// <summary>What the image, the kernel or a provider brings.</summary>
    private static bool IsOfSystem(string path) =>
        new[] { "/usr/", "/proc/", "/sys/", "/dev/", "/run/", "/oem/", "/bin/", "/sbin/", "/lib" }.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
