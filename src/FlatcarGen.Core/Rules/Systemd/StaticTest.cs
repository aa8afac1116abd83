using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A test for a file of the configuration, which is there or is not from the start: to try again gives the same answer.</summary>
internal static class StaticTest
{
    private static readonly string[] Folders = ["/etc/", "/opt/", "/usr/", "/home/"];

    /// <summary>What kubeadm, the kubelet, systemd and the network of the pods write there.</summary>
    private static readonly string[] Made =
    [
        "/etc/kubernetes/manifests", "/etc/kubernetes/pki", "/etc/kubernetes/admin.conf", "/etc/kubernetes/super-admin.conf",
        "/etc/kubernetes/kubelet.conf", "/etc/kubernetes/bootstrap-kubelet.conf", "/etc/kubernetes/controller-manager.conf",
        "/etc/kubernetes/scheduler.conf", "/etc/cni/", "/opt/cni/", "/etc/ssl/", "/etc/resolv.conf", "/etc/machine-id", "/etc/hostname",
    ];

    /// <summary>Whether all tests of <c>test && … && command</c> are such, and nothing that is seen makes their files.</summary>
    public static bool IsFor(IReadOnlyList<ShellStatement> chain, UnitSubject unit, UnitContext context)
    {
        var tests = chain.TakeWhile(statement => statement.Program is "[" or "test").Select(PathOf).ToList();
        return tests.Count > 0 && tests.TrueForAll(path => path is not null && !MayBeMade(path, chain, unit, context));
    }

    /// <summary>The file of <c>[ -e FILE ]</c>, where it is one of those that are not made later; null for another test.</summary>
    private static string? PathOf(ShellStatement test)
    {
        var words = test.Words.Skip(1).Where(word => word.Value != "]").ToList();
        if (words.Count != 2 || words[1].HasUnknown || words[0].Value is not ("-e" or "-f" or "-d" or "-s"))
            return null;
        var path = words[1].Value;
        return Array.Exists(Folders, folder => path.StartsWith(folder, StringComparison.Ordinal))
            && !Array.Exists(Made, made => path.StartsWith(made, StringComparison.Ordinal))
            && path.IndexOfAny(['$', '`', '*', '?', '[']) < 0 && !path.Contains("/.kube")
                ? path
                : null;
    }

    private static bool MayBeMade(string path, IReadOnlyList<ShellStatement> chain, UnitSubject unit, UnitContext context) =>
        unit.HasUnseenDropIns
        // What the configuration writes is there, and the test true.
        || context.Files.Any(file => IsOrIsBelow(file.Path.Value, path) || file.Contents?.Value.Contains(path) == true)
        || context.Units.Any(other => other.Name != unit.Name && other.Files.Any(file => file.Text.Value.Contains(path)))
        // What the test guards comes after it.
        || ProgramCall.In(unit).Any(call => !(call.Index >= 0 && chain.Contains(call.Script[call.Index])) && Names(call, path));

    /// <summary>Whether a call names the file or its folder, and may do more than look at it.</summary>
    private static bool Names(ProgramCall call, string path) =>
        (call.Program is not ("cat" or "." or "source" or "[" or "test" or "[[" or "grep") && call.Arguments.Any(argument => IsOrIsBelow(path, argument.Value)))
        || (call.Index >= 0 && call.Script[call.Index].Redirections.Any(redirection => redirection.Operator.IndexOf('>') >= 0 && redirection.Target.Value == path));

    private static bool IsOrIsBelow(string path, string folder) =>
        folder.Length > 1 && (path == folder.TrimEnd('/') || path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal));
}
