using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><c>mkdir</c> without <c>-p</c>: it fails when the folder is there, as it is the second time.</summary>
public sealed class MakesFolderTwice : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2026",
        "mkdir fails the second time",
        "'mkdir {0}' fails when the folder is there, and '{1}' with it: at the next boot, or at a second try; write 'mkdir -p'",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.ReuseKubeconfigFolder);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var line in unit.ExecLines)
        {
            if (line.Key is not ("ExecStartPre" or "ExecStart" or "ExecStartPost"))
                continue;
            foreach (var command in line.CommandLine.Commands)
            {
                if (command.ProgramName != "mkdir" || command.Prefixes.IndexOfAny(['-', '@', '|']) >= 0 || command.Arguments.Any(IsParents))
                    continue;
                var folder = command.Arguments.FirstOrDefault(argument => argument.Value.StartsWith("/", StringComparison.Ordinal));
                if (folder is null || IsMissing(unit, folder.Value))
                    continue;
                yield return Found(line.File.Source, command.Range, Shown.Short(folder.Value), unit.Name) with
                {
                    Fix = new("Use mkdir -p", EquatableArray.Create(
                        new TextEdit(line.File.Source.At, new(command.Program.Range.End, 0), " -p"))),
                };
            }
        }
    }

    private static bool IsParents(CommandWord argument) =>
        argument.Value == "--parents" || argument.Text.IsUnknownAt(0)
        || (argument.Value.Length > 1 && argument.Value[0] == '-' && argument.Value[1] != '-' && argument.Value.IndexOf('p') > 0);

    /// <summary>Whether the unit runs only while the folder is not there.</summary>
    private static bool IsMissing(UnitSubject unit, string folder) =>
        unit.All("Unit", "ConditionPathExists").Concat(unit.All("Unit", "ConditionPathIsDirectory"))
            .Any(condition => condition.Value.Value == "!" + folder);
}
