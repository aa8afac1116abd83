using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>
/// Hands a command to a shell, so that the operators in it work and everything else stays what it was. Words are quoted twice
/// over then, once for systemd and once for bash; where that cannot be shown to come out the same, there is no fix.
/// </summary>
internal static class ShellWrap
{
    public static Fix? TryFix(Directive directive, ExecCommand command)
    {
        if (command.HasPrefix('@') || command.HasPrefix('|') || command.Shell is not null)
            return null;
        var words = command.Arguments.Prepend(command.Program).ToList();
        if (command.Program.HasQuotes || (command.HasPrefix(':') && words.Any(word => word.Value.IndexOf('$') >= 0)))
            return null;

        var operators = command.ShellOperators.ToDictionary(op => op.Word + 1);
        if (operators.Values.Any(IsBeyondFix))
            return null;

        var bash = words.Select((word, i) => BashWord.From(word, operators.TryGetValue(i, out var op) ? op.Length : 0)).ToList();
        if (bash.Any(word => word is null))
            return null;

        var single = bash.Count(word => !word!.CanStayIn('\''));
        var quote = bash.Count(word => !word!.CanStayIn('"')) < single ? '"' : '\'';
        // Without pipefail a pipe succeeds whenever its last command does.
        var shell = operators.Values.Any(op => op.Kind == ShellOperatorKind.Pipe) ? "/bin/bash -o pipefail -c " : "/bin/bash -c ";
        var edits = Edits(words, bash!, shell + quote, quote)
            .Select(edit => new TextEdit(directive.File.Source.At, edit.Range, directive.File.Spell(edit.NewText)));
        return new Fix("Run it in /bin/bash -c", edits.ToEquatableArray());
    }

    private static bool IsBeyondFix(ShellOperator op) =>
        op.Kind is ShellOperatorKind.Background or ShellOperatorKind.Substitution || (op.Text.Contains("<<") && op.Text != "<<<");

    private static IEnumerable<(TextRange Range, string NewText)> Edits(
        IReadOnlyList<CommandWord> words, IReadOnlyList<BashWord> bash, string opening, char quote)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var before = i == 0 ? opening : "";
            var after = i == words.Count - 1 ? quote.ToString() : "";
            if (!bash[i].CanStayIn(quote))
            {
                yield return (words[i].Range, before + bash[i].Rewritten(quote) + after);
                continue;
            }

            if (before.Length > 0)
                yield return (new(words[i].Range.Start, 0), before);
            if (after.Length > 0)
                yield return (new(words[i].Range.End, 0), after);
        }
    }
}
