using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Machines;

/// <summary>A program that a machine's units start, or its scripts.</summary>
/// <param name="Source">The text that the call was written in.</param>
/// <param name="Path">The program as it is called.</param>
/// <param name="At">Where, in <paramref name="Source"/>.</param>
/// <param name="Arguments">What it gets.</param>
/// <param name="Script">The statements of the script that the call stands in; empty where systemd starts the program.</param>
/// <param name="Index">The index of the call in <paramref name="Script"/>; -1 where systemd starts the program.</param>
internal sealed record MachineCall(
    DeclaredText Source, string Path, TextRange At, IReadOnlyList<ProgramArgument> Arguments, IReadOnlyList<ShellStatement> Script, int Index)
{
    /// <summary>The program's name without its folder.</summary>
    public string Program => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>The statement that it is in its script; null where systemd starts the program.</summary>
    public ShellStatement? Statement => Index < 0 ? null : Script[Index];

    /// <summary>The arguments that are no options.</summary>
    public IEnumerable<ProgramArgument> Operands => Arguments.Where(argument => !argument.Value.StartsWith("-", StringComparison.Ordinal));

    /// <summary>The calls of all units and of the files that are scripts of a shell.</summary>
    public static IEnumerable<MachineCall> In(Machine machine) =>
        machine.Units.SelectMany(unit => In(unit.Subject)).Concat(machine.Files.SelectMany(In));

    public static IEnumerable<MachineCall> In(UnitSubject unit) => ProgramCall.In(unit).Select(call => new MachineCall(
        call.Line.File.Source,
        call.Index < 0 ? call.Command.Program.Value : call.Script[call.Index].Words[0].Value,
        call.At,
        call.Arguments,
        call.Script,
        call.Index));

    public static IEnumerable<MachineCall> In(MachineFile file)
    {
        if (file.Contents is not { } text || !IsScript(text.Value))
            yield break;
        var script = ShellScript.Read(text);
        for (var i = 0; i < script.Count; i++)
        {
            var words = script[i].Words;
            if (words.Count == 0)
                continue;
            var arguments = words.Skip(1)
                .Select(word => new ProgramArgument(word.Value, text.ToSource(word.Range), word.HasUnknown))
                .ToList();
            yield return new(text.Source, words[0].Value, text.ToSource(words[0].Range), arguments, script, i);
        }
    }

    private static bool IsScript(string text)
    {
        if (!text.StartsWith("#!", StringComparison.Ordinal))
            return false;
        var end = text.IndexOf('\n');
        var words = text.Substring(2, (end < 0 ? text.Length : end) - 2).Trim().Split(' ', '/');
        var shell = words.LastOrDefault(word => !word.StartsWith("-", StringComparison.Ordinal));
        return shell is not null && ShellInvocation.IsShell(shell);
    }
}
