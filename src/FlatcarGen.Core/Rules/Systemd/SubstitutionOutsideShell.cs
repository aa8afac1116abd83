using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><c>$(…)</c> or backticks in an Exec line without a shell.</summary>
public sealed class SubstitutionOutsideShell : ShellOperatorRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2004",
        "Command substitution outside a shell",
        "'{0}' runs nothing here: systemd runs no shell, and '{1}' gets the text as it stands, or nothing; run the command in /bin/bash -c '…'",
        Severity.Error);

    protected override bool Concerns(ShellOperatorKind kind) => kind == ShellOperatorKind.Substitution;
}
