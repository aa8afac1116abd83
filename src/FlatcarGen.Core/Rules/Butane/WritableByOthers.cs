using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>What root runs, in the hands of a user who is not root.</summary>
public sealed class WritableByOthers : MachineRule
{
    private const int GroupWrites = 0b010_000;
    private const int OthersWrite = 0b010;

    public override RuleInfo Info { get; } = new(
        "FCG7032",
        "What root runs can be changed by others",
        "'{0}' is {1}, and {2} can change it: whoever is that user is root at the next start; leave it to root, with mode {3}",
        Severity.Warning);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        var run = new Lazy<HashSet<string>>(() => new(RunByRoot(machine), StringComparer.Ordinal));
        foreach (var file in machine.Files)
        {
            var path = file.Path.Value;
            if (Who(file) is not { } who)
                continue;
            var what = IsUnit(path) ? "a unit" : run.Value.Contains(path) ? "run by root" : null;
            if (what is null)
                continue;
            var mode = what == "a unit" ? "0644" : "0755";
            yield return Found(file.Path, Shown.Short(path), what, who, mode);
        }
    }

    private static string? Who(MachineFile file)
    {
        if (file.User is { HasUnknown: false, Value: not ("root" or "0" or "") } user)
            return $"'{Shown.Short(user.Value)}'";
        var mode = file.Permissions ?? 0;
        if ((mode & OthersWrite) != 0)
            return "everybody";
        return (mode & GroupWrites) != 0 && file.Group is { HasUnknown: false, Value: not ("root" or "0" or "") } group
            ? $"group '{Shown.Short(group.Value)}'"
            : null;
    }

    private static bool IsUnit(string path) =>
        path.StartsWith("/etc/systemd/system/", StringComparison.Ordinal) && path.LastIndexOf('/') < path.LastIndexOf('.');

    /// <summary>The programs, and the scripts of shells, that services without a user of their own start.</summary>
    private static IEnumerable<string> RunByRoot(Machine machine)
    {
        foreach (var unit in machine.Units)
        {
            if (unit.Subject.Last("Service", "User") is { Value.Value: not "root" }
                || unit.Subject.Last("Service", "DynamicUser") is not null)
            {
                continue;
            }

            foreach (var call in MachineCall.In(unit.Subject))
            {
                yield return call.Path;
                if (ShellInvocation.IsShell(call.Program) && call.Operands.FirstOrDefault() is { HasUnknown: false } script)
                    yield return script.Value;
            }
        }
    }
}
