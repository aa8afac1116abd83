using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>
/// A pattern of paths (<c>/etc/a/*</c>, <c>~/a</c>, <c>/a/{b,c}</c>) for a program that takes paths as they are, and no shell.
/// </summary>
public sealed class PatternOutsideShell : UnitRule
{
    /// <summary>Programs that work on the files they are given, and do not look for patterns themselves.</summary>
    private static readonly HashSet<string> TakeFiles = new(StringComparer.Ordinal)
    {
        "rm", "cp", "mv", "ln", "cat", "ls", "chmod", "chown", "chgrp", "mkdir", "rmdir", "touch", "install", "tee", "sha256sum",
        "sha512sum", "gzip", "gunzip", "stat", "truncate", "shred", "du",
    };

    public override RuleInfo Info { get; } = new(
        "FCG2005",
        "Pattern of a shell outside a shell",
        "'{0}' is no pattern here: systemd runs no shell, and '{1}' looks for a file of that very name; "
            + "run the command in /bin/bash -c '…'",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                // One that wants a shell for other reasons is reported for those.
                if (!TakeFiles.Contains(command.ProgramName) || command.HasPrefix('|') || command.ShellOperators.Count > 0)
                    continue;
                if (command.Arguments.FirstOrDefault(IsPattern) is { } word)
                    yield return Found(line.File.Source, word.Range, Shown.Short(word.Value), command.ProgramName);
            }
        }
    }

    private static bool IsPattern(CommandWord word)
    {
        var text = word.Value;
        if (word.HasQuotes || text.Length < 2 || text.IndexOf('\\') >= 0
            || (text[0] != '/' && !text.StartsWith("~/", StringComparison.Ordinal)))
            return false;
        return text[0] == '~' || text.IndexOfAny(['*', '?']) > 0 || HasBraces(text);
    }

    /// <summary>Whether there is a <c>{a,b}</c>; <c>${A}</c> is systemd's.</summary>
    private static bool HasBraces(string text)
    {
        var open = text.IndexOf('{');
        var close = open < 0 ? -1 : text.IndexOf('}', open);
        return close > 0 && text[open - 1] != '$' && text.IndexOf(',', open, close - open) > 0;
    }
}
