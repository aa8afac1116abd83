using System.Globalization;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A program that the same configuration writes without the right to run it.</summary>
public sealed class NotExecutable : MachineRule
{
    private const int Default = 0b110_100_100;
    private const int Runs = 0b001_001_001;

    public override RuleInfo Info { get; } = new(
        "FCG2043",
        "Program that cannot be run",
        "'{0}' is written with mode {1}, which nobody can run: the command fails (203/EXEC); give it mode {2}",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var unit in machine.Units)
        {
            foreach (var call in MachineCall.In(unit.Subject))
            {
                if (machine.UnitContext.FindFile(call.Path) is not { } file || (file.Mode is { IsNull: false } && file.Permissions is null))
                    continue;
                var mode = file.Permissions ?? Default;
                if ((mode & Runs) != 0 || IsChanged(machine, call.Path))
                    continue;
                // Whoever may read it may run it then.
                var mended = Digits(mode | ((mode >> 2) & Runs));
                yield return Found(call.Source, call.At, Shown.Short(call.Path), Digits(mode), mended) with
                {
                    Fix = file.Mode is { Place: not null } written
                        ? Replace($"Give it mode {mended}", written.MappedText, new(0, written.MappedText.Length), mended)
                        : null,
                };
            }
        }
    }

    /// <summary>Whether the machine changes the mode itself: of the file, or of all in its folder.</summary>
    private static bool IsChanged(Machine machine, string path)
    {
        var folder = path.Substring(0, path.LastIndexOf('/'));
        return machine.Calls.Any(call => call.Program is "chmod" or "install" or "setfacl" && call.Arguments.Any(argument =>
            argument.HasUnknown || argument.Value.IndexOf('$') >= 0 || argument.Value.StartsWith(folder, StringComparison.Ordinal)));
    }

    private static string Digits(int mode) => "0" + string.Concat(
        new[] { mode >> 6, mode >> 3, mode }.Select(bits => (bits & 7).ToString(CultureInfo.InvariantCulture)));
}
