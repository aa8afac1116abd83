using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><c>&amp;&amp;</c>, <c>||</c> or a trailing <c>&amp;</c> in an Exec line without a shell.</summary>
public sealed class ListOutsideShell : ShellOperatorRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2003",
        "Shell list outside a shell",
        "'{0}' is no operator here: systemd runs no shell and passes it to '{1}' as an argument; "
            + "run the command in /bin/bash -c '…', or write an Exec line for each command",
        Severity.Error);

    protected override bool Concerns(ShellOperatorKind kind) => kind is ShellOperatorKind.List or ShellOperatorKind.Background;
}
