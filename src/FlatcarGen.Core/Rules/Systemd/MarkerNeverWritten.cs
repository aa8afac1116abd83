using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that brings up Kubernetes runs while a file is missing, and never writes it.</summary>
public sealed class MarkerNeverWritten : UnitRule
{
    private static readonly string[] OfKubeadm = ["/etc/kubernetes/", "/var/lib/kubelet/", "/var/lib/etcd/", "/etc/cni/", "/run/"];

    public override RuleInfo Info { get; } = new(
        "FCG2049",
        "Sign of success that is never written",
        "'{0}' runs while {1} is missing, and no command of it writes that: it runs again at each boot, and kubeadm refuses; "
            + "add 'ExecStart=/usr/bin/touch {1}' as the last command",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        var markers = unit.Directives.Where(directive => directive.Section.Name == "Unit"
            && (directive.Key.StartsWith("Condition", StringComparison.Ordinal) || directive.Key.StartsWith("Assert", StringComparison.Ordinal))).ToList();
        // With several, the other one may be the sign.
        if (unit.Unit is null || unit.HasUnseenDropIns || markers.Count != 1 || markers[0].Key is not "ConditionPathExists"
            || MarkerIn(markers[0]) is not { } path
            || !BootstrapCommand.In(unit).Any() || Array.Exists(OfKubeadm, folder => path.StartsWith(folder, StringComparison.Ordinal))
            || IsNamedElsewhere(path, unit, context) || MayWrite(unit, path))
        {
            yield break;
        }

        yield return Found(markers[0].File.Source, markers[0].ValueRange, unit.Name, path);
    }

    private static string? MarkerIn(Directive condition)
    {
        var value = condition.Value;
        return !value.HasUnknown && value.Value.StartsWith("!/", StringComparison.Ordinal) && value.Value.IndexOfAny(['%', '*', '[', '?']) < 0
            ? value.Value.Substring(1).Trim()
            : null;
    }

    /// <summary>Whether another unit or a file has it, or a setting of the unit, such as where its output goes.</summary>
    private static bool IsNamedElsewhere(string path, UnitSubject unit, UnitContext context) =>
        context.Units.Any(other => other.Name != unit.Name && other.Files.Any(file => file.Source.Value.Contains(path)))
        || context.Files.Any(file => file.Path.Value == path || file.Contents?.Value.Contains(path) == true)
        || unit.Directives.Any(directive => directive.Section.Name == "Service" && !DirectiveKinds.IsExec(directive)
            && directive.Value.Value.Contains(NameOf(path)));

    private static bool MayWrite(UnitSubject unit, string path)
    {
        if (unit.ExecLines.Any(line => line.Value.HasUnknown || line.CommandLine.IsBroken)
            || ProgramCall.In(unit).Any(call => !PlainPrograms.Have(call.Program) || MayWrite(call, path)))
        {
            return true;
        }

        // What stands behind a here-document is not read.
        var scripts = unit.ExecLines.SelectMany(line => line.CommandLine.Commands).Select(command => command.Shell).OfType<ShellInvocation>().ToList();
        return scripts.Exists(script => script.Text.Value.Contains("<<"))
            || scripts.SelectMany(script => script.Statements).SelectMany(statement => statement.Redirections)
                .Any(redirection => redirection.Operator.IndexOf('>') >= 0 && MayBe(redirection.Target.Value, redirection.Target.HasUnknown, path));
    }

    /// <summary>Whether a call names the file, a folder that it is in, or something that is not known.</summary>
    private static bool MayWrite(ProgramCall call, string path) => call.Arguments.Any(word =>
        (word.HasUnknown && call.Program is not ("kubeadm" or "echo" or "sleep"))
        || (call.Index >= 0 && !PlainPrograms.AreAllOf(word.Value))
        || word.Value.Contains(path)
        || (call.Program is "touch" or "cp" or "mv" or "tee" or "install" or "ln" or "curl" && MayBe(word.Value, word.HasUnknown, path))
        || (call.Program is not ("mkdir" or "touch" or "chown" or "chmod" or "echo" or "cd") && IsFolderOf(word.Value, path)));

    /// <summary>Whether a word is the file, or may be: by a variable, or by a name from the folder that the command runs in.</summary>
    private static bool MayBe(string word, bool hasUnknown, string path) =>
        hasUnknown || word.IndexOf('$') >= 0 || word.Contains(path) || (!word.StartsWith("/", StringComparison.Ordinal) && NameOf(word) == NameOf(path));

    private static bool IsFolderOf(string folder, string path) =>
        folder.Length > 1 && folder[0] == '/' && path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
