namespace FlatcarGen.Core.Systemd;

/// <summary>Programs and builtins of the shell that write nothing but what their arguments name; kubeadm writes below its own folders.</summary>
internal static class PlainPrograms
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        // GNU coreutils and others of the image.
        "mkdir", "cp", "mv", "chown", "chmod", "touch", "echo", "printf", "sleep", "true", "false", "test", "[", "install", "ln", "envsubst",
        "sed", "awk", "grep", "cut", "tr", "sort", "head", "tail", "wc", "cat", "tee", "rm", "systemctl", "curl", "hostname", "hostnamectl",
        "modprobe", "sysctl", "swapoff", "id", "date", "ip", "uname", "basename", "dirname", "sync", "logger",
        // Of Kubernetes.
        "kubeadm", "kubectl", "crictl",
        // bash(1).
        "[[", ":", "for", "export", "exit", "return", "break", "continue", "set", "unset", "shift", "umask", "cd", "wait", "local", "read",
    };

    /// <summary>Whether a program is one of them.</summary>
    /// <param name="program">Its name without the folder.</param>
    public static bool Have(string program) => Names.Contains(program);

    /// <summary>Whether a word of a script runs nothing else: all that its substitutions start are such programs.</summary>
    public static bool AreAllOf(string word)
    {
        if (word.IndexOf('`') >= 0)
            return false;
        for (var at = word.IndexOf("$(", StringComparison.Ordinal); at >= 0; at = word.IndexOf("$(", at + 2, StringComparison.Ordinal))
        {
            var script = word.Substring(at + 2).TrimStart();
            var end = script.IndexOfAny([' ', '\t', '\n', ')']);
            var program = end < 0 ? script : script.Substring(0, end);
            if (!Have(program.Substring(program.LastIndexOf('/') + 1)))
                return false;
        }

        return true;
    }
}
