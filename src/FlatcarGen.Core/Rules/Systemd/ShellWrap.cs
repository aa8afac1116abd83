using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>
/// Hands a command to a shell, so that the operators in it work and everything else stays what it was. Words are quoted twice
/// over then, once for systemd and once for bash; where that cannot be shown to come out the same, there is no fix.
/// </summary>
internal static class ShellWrap
{
    private const string Shell = "/bin/bash -c ";

    public static Fix? TryFix(Directive directive, ExecCommand command)
    {
        if (command.HasPrefix('@') || command.HasPrefix('|') || command.Shell is not null)
            return null;
        var words = command.Arguments.Prepend(command.Program).ToList();
        if (command.Program.HasQuotes || (command.HasPrefix(':') && words.Any(word => word.Value.IndexOf('$') >= 0)))
            return null;

        var operators = ShellOperator.FindAll(command).ToDictionary(op => op.Word + 1);
        if (operators.Values.Any(op => op.Kind == ShellOperatorKind.Background || op.Text.Contains("<<") && op.Text != "<<<"))
            return null;

        var bash = words.Select((word, i) => BashWord.From(word, operators.TryGetValue(i, out var op) ? op.Length : 0)).ToList();
        if (bash.Any(word => word is null))
            return null;

        var single = bash.Count(word => !word!.CanStayIn('\''));
        var quote = bash.Count(word => !word!.CanStayIn('"')) < single ? '"' : '\'';
        var edits = Edits(words, bash!, quote)
            .Select(edit => new TextEdit(directive.File.Source.At, edit.Range, directive.File.Spell(edit.NewText)));
        return new Fix("Run it in /bin/bash -c", edits.ToEquatableArray());
    }

    private static IEnumerable<(TextRange Range, string NewText)> Edits(
        IReadOnlyList<CommandWord> words, IReadOnlyList<BashWord> bash, char quote)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var before = i == 0 ? Shell + quote : "";
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
