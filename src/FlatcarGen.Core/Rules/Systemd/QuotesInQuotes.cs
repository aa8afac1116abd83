using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A quote in a shell's script of the same kind as the quotes around the script: it ends them.</summary>
public sealed class QuotesInQuotes : UnitRule
{
    /// <summary>What a shell takes as more than characters when no quote is around it, and systemd does not mind.</summary>
    private const string Special = "|&;()<>`";

    public override RuleInfo Info { get; } = new(
        "FCG2044",
        "Quotes end the quotes around them",
        "The quotes around {0} end those around the script, so {1} gets it without any; use the other kind of quotes inside",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                if (command.Shell is { } shell && (Exposed(shell.Script) ?? Split(shell)) is var (range, text))
                    yield return Found(line.File.Source, range, Shown.Short(text), shell.ShellName);
            }
        }
    }

    /// <summary>The part of the script between two quoted ones that was meant to be quoted, with special characters in it.</summary>
    private static (TextRange Range, string Text)? Exposed(CommandWord script)
    {
        var raw = script.Raw.Value;
        if (raw.Length < 2 || raw[0] is not ('\'' or '"') || raw[raw.Length - 1] != raw[0])
            return null;
        foreach (var (start, end) in BareParts(raw, raw[0]))
        {
            var part = raw.Substring(start, end - start);
            if (part.IndexOfAny(Special.ToCharArray()) >= 0 && part.IndexOfAny(['\\', '\'', '"', '$']) < 0)
                return (script.Raw.ToSource(TextRange.FromBounds(start, end)), part);
        }

        return null;
    }

    /// <summary>Where the script ends at a blank that was meant to be quoted: its quotes go on in a later word.</summary>
    private static (TextRange Range, string Text)? Split(ShellInvocation shell)
    {
        var raw = shell.Script.Raw.Value;
        if (raw.Length < 2 || raw[0] is not ('\'' or '"') || shell.ScriptIndex + 1 >= shell.Command.Arguments.Count)
            return null;
        var quote = raw[0];
        var start = raw.LastIndexOf(quote) + 1;
        var isOpenEnd = start < raw.Length && raw.IndexOf('\\', start) < 0 && raw.Count(c => c == quote) % 2 == 0;
        if (!isOpenEnd)
            return null;
        var text = raw.Substring(start);
        foreach (var next in shell.Command.Arguments.Skip(shell.ScriptIndex + 1))
        {
            var at = next.Raw.Value.IndexOf(quote);
            if (at == 0)
                return null;
            if (at > 0)
            {
                var range = TextRange.FromBounds(shell.Script.Raw.StartInSource(start), next.Raw.EndInSource(at));
                return (range, $"{text} {next.Raw.Value.Substring(0, at)}");
            }

            if (text.Length < 100)
                text += " " + next.Raw.Value;
        }

        return null;
    }

    /// <summary>The parts of a word that stand bare between two quoted ones.</summary>
    private static IEnumerable<(int Start, int End)> BareParts(string raw, char quote)
    {
        var bareFrom = -1;
        var open = '\0';
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\')
            {
                i++;
            }
            else if (open != '\0')
            {
                if (raw[i] == open)
                    (open, bareFrom) = ('\0', open == quote ? i + 1 : -1);
            }
            else if (raw[i] is '\'' or '"')
            {
                if (bareFrom >= 0 && i > bareFrom && raw[i] == quote)
                    yield return (bareFrom, i);
                open = raw[i];
            }
        }
    }
}
