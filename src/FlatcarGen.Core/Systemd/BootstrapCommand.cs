using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>A <c>kubeadm init</c> or <c>kubeadm join</c> in an Exec line, started by systemd or in the script of a shell.</summary>
/// <param name="Line">The line.</param>
/// <param name="Verb"><c>init</c> or <c>join</c>.</param>
/// <param name="Range">The words in what the user wrote.</param>
/// <param name="Script">The script that it stands in; null where systemd starts it.</param>
internal sealed record BootstrapCommand(Directive Line, string Verb, TextRange Range, string? Script)
{
    private static readonly string[] Verbs = ["init", "join"];

    public static IEnumerable<BootstrapCommand> In(UnitSubject unit) =>
        unit.ExecLines.SelectMany(line => line.CommandLine.Commands.Select(command => Find(line, command)).OfType<BootstrapCommand>());

    private static BootstrapCommand? Find(Directive line, ExecCommand command)
    {
        if (command.Shell is { } shell)
            return InScript(line, shell.Text);
        if (command.ProgramName != "kubeadm")
            return null;
        // Options stand in front of the verb at times; a phase does but a part of the work.
        var words = command.Arguments.Where(argument => !argument.Value.StartsWith("-", StringComparison.Ordinal)).Take(2).ToList();
        return words.Count > 0 && Verbs.Contains(words[0].Value) && !(words.Count > 1 && words[1].Value == "phase")
            ? new(line, words[0].Value, TextRange.FromBounds(command.Program.Range.Start, words[0].Range.End), null)
            : null;
    }

    private static BootstrapCommand? InScript(Directive line, MappedText script)
    {
        const string Program = "kubeadm ";
        var text = script.Value;
        var (quote, read) = ('\0', 0);
        for (var at = 0; (at = text.IndexOf(Program, at, StringComparison.Ordinal)) >= 0; at++)
        {
            for (; read < at; read++)
                quote = text[read] is not ('"' or '\'') ? quote : quote == '\0' ? text[read] : quote == text[read] ? '\0' : quote;
            var verbAt = at + Program.Length;
            var verb = Array.Find(Verbs, verb => string.CompareOrdinal(text, verbAt, verb, 0, verb.Length) == 0);
            if (verb is null || quote != '\0' || !(at == 0 || IsEnd(text[at - 1]) || text[at - 1] is '/' or '('))
                continue;
            var end = verbAt + verb.Length;
            if ((end == text.Length || IsEnd(text[end])) && string.CompareOrdinal(text, end, " phase", 0, 6) != 0)
                return new(line, verb, script.ToSource(TextRange.FromBounds(at, end)), text);
        }

        return null;
    }

    private static bool IsEnd(char c) => LogicalLine.IsBlank(c) || c is ';' or '&' or '|' or ')';
}
