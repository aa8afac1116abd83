using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>An envsubst in an Exec line, with what it reads and writes.</summary>
/// <param name="Call">The call.</param>
/// <param name="AllowList">The argument that lists the names; null where it replaces all.</param>
/// <param name="Input">The file that it reads; null where that is not told.</param>
/// <param name="Output">The file that it writes; null where that is not told.</param>
internal sealed record EnvsubstCall(ProgramCall Call, ProgramArgument? AllowList, EnvsubstFile? Input, EnvsubstFile? Output)
{
    public static IEnumerable<EnvsubstCall> In(UnitSubject unit)
    {
        foreach (var call in ProgramCall.In(unit))
        {
            if (call.Program != "envsubst"
                || call.Arguments.Any(argument => argument.Value is "-v" or "--variables" or "--help" or "--version"))
            {
                continue;
            }

            var list = call.Arguments.FirstOrDefault();
            yield return call.Index >= 0
                ? new(call, list, InputOf(call), OutputOf(call))
                : new(call, list, FileOf(unit, "StandardInput", "file:"), FileOf(unit, "StandardOutput", "file:", "truncate:"));
        }
    }

    /// <summary>The names that may be replaced; null for all.</summary>
    public IReadOnlyList<string>? Names =>
        AllowList is { } list ? Core.Templating.Envsubst.Variables(list.Value).Select(variable => variable.Name).ToList() : null;

    private static EnvsubstFile? InputOf(ProgramCall call)
    {
        var script = call.Script;
        if (Redirected(call, script[call.Index], "<") is { } file)
            return file;
        return call.Index > 0 && script[call.Index - 1] is { End: "|", Program: "cat", Words.Count: 2 } cat
            ? FileOf(call, cat.Words[1])
            : null;
    }

    private static EnvsubstFile? OutputOf(ProgramCall call)
    {
        var script = call.Script;
        var at = call.Index;
        for (; at + 1 < script.Count && script[at].End == "|"; at++)
        {
            if (Redirected(call, script[at], ">") is not null)
                break;
        }

        if ((Redirected(call, script[at], ">") ?? Redirected(call, script[at], ">|")) is { Path: not "/dev/null" } file)
            return file;
        return at > call.Index && script[at] is { Program: "tee", Words.Count: 2 } tee ? FileOf(call, tee.Words[1]) : null;
    }

    private static EnvsubstFile? Redirected(ProgramCall call, ShellStatement statement, string op) =>
        statement.Redirections.FirstOrDefault(redirection => redirection.Operator == op) is { } redirection
            ? FileOf(call, redirection.Target)
            : null;

    private static EnvsubstFile? FileOf(ProgramCall call, ShellWord word) =>
        !word.HasUnknown && word.Value.StartsWith("/", StringComparison.Ordinal) && word.Value.IndexOfAny(['$', '`', '*']) < 0
            ? new(word.Value, call.Command.Shell!.Text.ToSource(word.Range))
            : null;

    private static EnvsubstFile? FileOf(UnitSubject unit, string key, params string[] kinds)
    {
        if (unit.Last("Service", key) is not { } directive || directive.Value.HasUnknown)
            return null;
        var kind = Array.Find(kinds, kind => directive.Value.Value.StartsWith(kind, StringComparison.Ordinal));
        return kind is null || directive.File != unit.ExecLines.First().File
            ? null
            : new(directive.Value.Value.Substring(kind.Length), directive.ValueRange);
    }
}

/// <summary>A file that a command reads or writes.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Range">The path in what the user wrote.</param>
internal sealed record EnvsubstFile(string Path, TextRange Range);
