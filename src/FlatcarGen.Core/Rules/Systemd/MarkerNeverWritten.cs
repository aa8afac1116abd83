using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A unit that brings up Kubernetes runs while a file is missing, and never writes it.</summary>
public sealed class MarkerNeverWritten : UnitRule
{
    /// <summary>Programs that write nothing but what their arguments name; kubeadm writes below its own folders.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "kubeadm", "kubectl", "mkdir", "cp", "mv", "chown", "chmod", "touch", "echo", "printf", "sleep", "true", "test", "[", "install", "ln",
        "envsubst", "sed", "cat", "tee", "rm", "systemctl", "curl", "hostnamectl", "modprobe", "sysctl", "swapoff", "id", "date", "export",
    };

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
        if (unit.Unit is null || markers.Count != 1 || markers[0].Key is not "ConditionPathExists" || MarkerIn(markers[0]) is not { } path
            || !BootstrapCommand.In(unit).Any() || Array.Exists(OfKubeadm, folder => path.StartsWith(folder, StringComparison.Ordinal)))
        {
            yield break;
        }

        var calls = ProgramCall.In(unit).ToList();
        if (unit.ExecLines.Any(line => line.Value.HasUnknown || line.CommandLine.IsBroken) || calls.Exists(call => !Known.Contains(call.Program))
            || context.Units.Any(other => other.Name != unit.Name && other.Files.Any(file => file.Source.Value.Contains(path)))
            || calls.Exists(call => MayWrite(call, path)))
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

    /// <summary>Whether a call names the file, a folder that it is in, or something that is not known.</summary>
    private static bool MayWrite(ProgramCall call, string path)
    {
        var words = call.Index < 0
            ? call.Arguments.Select(argument => (argument.Value, argument.HasUnknown))
            : call.Arguments.Select(argument => (argument.Value, argument.HasUnknown))
                .Concat(call.Script[call.Index].Redirections.Select(redirection => (redirection.Target.Value, redirection.Target.HasUnknown)));
        return words.Any(word => word.HasUnknown && call.Program is not ("kubeadm" or "echo" or "sleep")
            || (word.Value.IndexOf('$') >= 0 && call.Program is "touch" or "cp" or "mv" or "tee" or "install")
            || word.Value.Contains(path)
            || (call.Program is not ("mkdir" or "touch" or "chown" or "chmod" or "echo") && IsFolderOf(word.Value, path)));
    }

    private static bool IsFolderOf(string folder, string path) =>
        folder.Length > 1 && folder[0] == '/' && path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);
}
