using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A script ends in <c>test && command</c>, so that it fails when there is nothing to do.</summary>
public sealed class FailingTest : UnitRule
{
    private static readonly HashSet<string> Tests = new(StringComparer.Ordinal) { "[", "[[", "test" };
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal) { "ExecStartPre", "ExecStart", "ExecStartPost" };

    public override RuleInfo Info { get; } = new(
        "FCG2032",
        "Script fails when its last test is false",
        "When this test is false, so is the script, and '{0}' fails though there is nothing to do; write 'if …; then …; fi'",
        Severity.Warning);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (unit.Last("Service", "SuccessExitStatus") is not null)
            yield break;
        // With Restart= a failure may be meant to be another try.
        var isTriedAgain = unit.Last("Service", "Restart") is { Value.Value: not "no" };
        foreach (var line in unit.ExecLines.Where(line => Keys.Contains(line.Key)))
        {
            foreach (var command in line.CommandLine.Commands)
            {
                if (command.Shell is { } shell && !command.HasPrefix('-') && LastTest(shell.Statements) is { } chain
                    && (!isTriedAgain || StaticTest.IsFor(chain, unit, context)))
                {
                    yield return Found(line.File.Source, shell.Text.ToSource(RangeOf(chain)), unit.Name);
                }
            }
        }
    }

    /// <summary>The <c>test && command</c> that a script ends in; null where it ends otherwise.</summary>
    private static List<ShellStatement>? LastTest(IReadOnlyList<ShellStatement> script)
    {
        var last = script.Count - 1;
        var first = last;
        while (first > 0 && script[first - 1].End == "&&")
            first--;
        if (first >= last || (first > 0 && script[first - 1].End is "||" or "|" or "|&") || script[last].End is "||" or "|" or "&" or ")")
            return null;

        // Tests alone are a condition, and a script that says 'exit' knows what it wants.
        var chain = script.Skip(first).ToList();
        var command = chain[chain.Count - 1];
        if (!Tests.Contains(chain[0].Program) || chain.Exists(statement => statement.IsCondition || statement.Words.Count == 0)
            || Tests.Contains(command.Program) || command.Program is "exit" or "true" or "grep" or "return"
            || command.Words[command.Words.Count - 1].Value is "]" or "]]" or "}" or "fi" or "done")
        {
            return null;
        }

        return chain;
    }

    private static TextRange RangeOf(List<ShellStatement> chain) =>
        TextRange.FromBounds(chain[0].All[0].Range.Start, chain[chain.Count - 1].All[chain[chain.Count - 1].All.Count - 1].Range.End);
}
