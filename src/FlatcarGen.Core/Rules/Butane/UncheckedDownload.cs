using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>curl takes the server's error page for the file.</summary>
public sealed class UncheckedDownload : MachineRule
{
    private static readonly string[] Fails = ["--fail", "--fail-with-body", "--fail-early"];
    private static readonly string[] Checks =
        ["sha256sum", "sha512sum", "shasum", "sha1sum", "md5sum", "b2sum", "gpg", "gpgv", "cosign", "minisign", "openssl"];

    private static readonly string[] Runners = ["sh", "bash"];

    public override RuleInfo Info { get; } = new(
        "FCG7033",
        "Download that takes an error page for the file",
        "curl without --fail succeeds when the server answers with an error, and the error page is {0}; add --fail",
        Severity.Warning);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var call in machine.Calls)
        {
            if (call.Program != "curl" || Destination(call) is not { } destination
                || call.Arguments.Any(argument => IsSafe(argument) || IsUnknown(call, argument))
                || call.Script.Skip(Math.Max(0, call.Index)).Any(statement => Checks.Contains(statement.Program)))
            {
                continue;
            }

            yield return Found(call.Source, call.At, destination) with
            {
                Fix = new("Add --fail", EquatableArray.Create(new TextEdit(call.Source.At, new(call.At.End, 0), " --fail"))),
            };
        }
    }

    /// <summary>What becomes of the page; null where nothing does that matters.</summary>
    private static string? Destination(MachineCall call)
    {
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var option = call.Arguments[i].Value;
            if (option is "-O" or "--remote-name" || IsCluster(option, 'O'))
                return "saved as the file";
            if ((option is "-o" or "--output" || IsCluster(option, 'o')) && i + 1 < call.Arguments.Count)
                return SavedAs(call.Arguments[i + 1].Value);
        }

        if (call.Statement is not { } statement)
            return null;
        if (statement.Redirections.FirstOrDefault(redirection => redirection.Operator is ">" or ">>") is { } redirection)
            return SavedAs(redirection.Target.Value);
        return statement.End == "|" && call.Index + 1 < call.Script.Count && Runners.Contains(call.Script[call.Index + 1].Program)
            ? "run as a script"
            : null;
    }

    private static string? SavedAs(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path is "-" ? null : $"saved as '{Shown.Short(path)}'";

    private static bool IsSafe(ProgramArgument argument) =>
        Fails.Contains(argument.Value) || IsCluster(argument.Value, 'f') || argument.Value is "-f" or "-I" or "--head" or "-w" or "--write-out"
        || argument.Value.StartsWith("-w", StringComparison.Ordinal) || IsCluster(argument.Value, 'w');

    /// <summary>Whether options could be in it: a value alone, which no quotes keep in one word.</summary>
    private static bool IsUnknown(MachineCall call, ProgramArgument argument) =>
        argument.Value.Length > 0
        && argument.Range.Start < call.Source.Value.Length
        && call.Source.Value[argument.Range.Start] is not ('"' or '\'' or '\\')
        && (argument.Value[0] is '$' or MappedText.Unknown)
        && argument.Value.Skip(1).All(c => char.IsLetterOrDigit(c) || c is '_' or '{' or '}' or '@' or '*' or '[' or ']');

    /// <summary>Whether a word is short options in one, and this among them: <c>-sSLo</c>.</summary>
    private static bool IsCluster(string word, char option) =>
        word.Length > 2 && word[0] == '-' && word[1] != '-' && word.Skip(1).All(char.IsLetter) && word.IndexOf(option) > 0
        && (option is not ('o' or 'w') || word[word.Length - 1] == option);
}
