using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>What envsubst writes can be read by everybody, though what it is made from can't, or shouldn't.</summary>
public sealed class ReadableSecret : UnitRule
{
    private static readonly string[] Secrets = ["certificateKey:", "token:", "tlsBootstrapToken:", "BEGIN RSA PRIVATE KEY", "BEGIN PRIVATE KEY"];

    public override RuleInfo Info { get; } = new(
        "FCG4011",
        "Secret written for all to read",
        "'{0}' is made from '{1}', which holds {2}, and every user can read it; put 'umask 077' in front",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.PrivateConfig);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (unit.Last("Service", "UMask") is not null)
            yield break;
        foreach (var call in EnvsubstCall.In(unit))
        {
            if (call is not { Input: { } input, Output: { } output } || Restricts(call.Call) || Restricts(unit, output.Path)
                || output.Path.StartsWith("/root/", StringComparison.Ordinal)
                || context.FindFile(input.Path) is not { Contents: { } contents } source)
            {
                continue;
            }

            var secret = Array.Find(Secrets, contents.Value.Contains);
            if (secret is not null || source.Permissions is { } mode && (mode & 0b111_111) == 0)
            {
                yield return Found(
                    call.Call.Line.File.Source,
                    output.Range,
                    output.Path,
                    input.Path,
                    secret is null ? "what only root is to read" : $"'{secret.TrimEnd(':')}'") with
                {
                    Fix = call.Call.Command.Shell is { } shell
                        ? new("Put umask 077 in front", EquatableArray.Create(
                            new TextEdit(call.Call.Line.File.Source.At, new(shell.Text.StartInSource(0), 0), "umask 077 && ")))
                        : null,
                };
            }
        }
    }

    private static bool Restricts(ProgramCall call) => call.Script.Any(statement => statement.Program is "umask" or "chmod" or "install");

    /// <summary>Whether another command sees to the permissions, of the file or the folder it is in.</summary>
    private static bool Restricts(UnitSubject unit, string path) => ProgramCall.In(unit).Any(other =>
        other.Program is "chmod" or "install" or "touch" or "mkdir"
        && other.Arguments.Any(argument => argument.Value.Length > 1 && path.StartsWith(argument.Value, StringComparison.Ordinal))
        && (other.Program is "chmod" or "install" || other.Arguments.Any(IsMode)));

    private static bool IsMode(ProgramArgument argument) =>
        argument.Value.StartsWith("-m", StringComparison.Ordinal) || argument.Value.StartsWith("--mode", StringComparison.Ordinal);
}
