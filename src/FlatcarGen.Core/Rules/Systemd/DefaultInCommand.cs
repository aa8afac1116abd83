using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A shell's way of giving a default, in a command that no shell runs.</summary>
public sealed class DefaultInCommand : UnitRule
{
    /// <summary>They give such a text a meaning of their own.</summary>
    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal)
    {
        "awk", "gawk", "sed", "grep", "egrep", "perl", "python", "python3", "make", "ssh", "su", "sudo", "runuser", "xargs", "watch", "script", "nsenter",
        "chroot", "flock", "timeout", "docker", "podman", "nerdctl", "kubectl", "echo", "printf",
    };

    public override RuleInfo Info { get; } = new(
        "FCG2508",
        "Default value outside a shell",
        "systemd knows no '{0}': '{1}' gets these characters; set the default with Environment=, or wrap the command in /bin/bash -c",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var line in unit.ExecLines)
        {
            foreach (var command in line.CommandLine.Commands)
            {
                if (command.Shell is not null || Readers.Contains(command.ProgramName) || command.ShellOperators.Count > 0)
                    continue;
                foreach (var word in command.Arguments.Where(word => word.ExpandsVariables))
                {
                    if (Find(word.Value) is { } range && !line.File.IsMalformedPlaceholder(word.Text.ToSource(range).Start))
                    {
                        yield return Found(
                            line.File.Source, word.Text.ToSource(range), Shown.Short(word.Value.Substring(range.Start, range.Length)), command.ProgramName);
                    }
                }
            }
        }
    }

    /// <summary>The first <c>${NAME:-…}</c>.</summary>
    private static TextRange? Find(string word)
    {
        for (var at = word.IndexOf("${", StringComparison.Ordinal); at >= 0; at = word.IndexOf("${", at + 2, StringComparison.Ordinal))
        {
            var end = at + 2;
            while (end < word.Length && word[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
                end++;
            if (end == at + 2 || (at > 0 && word[at - 1] == '$') || end + 1 >= word.Length || word[end] != ':' || word[end + 1] is not ('-' or '=' or '+' or '?'))
                continue;
            if (word.IndexOf('}', end) is > 0 and var close)
                return TextRange.FromBounds(at, close + 1);
        }

        return null;
    }
}
