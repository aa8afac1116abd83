using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><c>&lt;</c>, <c>&gt;</c> and the like in an Exec line without a shell.</summary>
public sealed class RedirectionOutsideShell : ShellOperatorRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2001",
        "Redirection outside a shell",
        "'{0}' redirects nothing here: systemd runs no shell and passes it to '{1}' as an argument; run the command in /bin/bash -c '…'",
        Severity.Error);

    protected override bool Concerns(ShellOperatorKind kind) => kind == ShellOperatorKind.Redirection;
}
