using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><c>|</c> in an Exec line without a shell.</summary>
public sealed class PipeOutsideShell : ShellOperatorRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2002",
        "Pipe outside a shell",
        "'{0}' connects nothing here: systemd runs no shell and passes it to '{1}' as an argument; run the command in /bin/bash -c '…'",
        Severity.Error);

    protected override bool Concerns(ShellOperatorKind kind) => kind == ShellOperatorKind.Pipe;
}
