using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary><c>nodeRegistration</c>, and what ResetConfiguration has of it.</summary>
internal static class NodeRegistrationChecks
{
    public static void Check(ConfigSection registration)
    {
        CheckName(registration["name"]);
        CheckCriSocket(registration["criSocket"]);
        ExtraArgsChecks.Check(registration["kubeletExtraArgs"]);
        CheckPullPolicy(registration["imagePullPolicy"]);
    }

    public static void CheckCriSocket(ConfigSection socket)
    {
        if (KnownScheme.Of(socket.Text) is { } scheme && socket.IsUnknown && !scheme.StartsWith("unix", StringComparison.Ordinal))
            WarnOfScheme(socket, remedy: null);
        if (socket.KnownText is not { } text)
            return;
        var hasScheme = text.StartsWith("unix", StringComparison.Ordinal);
        var url = hasScheme ? text : "unix://" + text;
        if (!GoUrl.TryParse(url, out var parsed) || parsed.Scheme != "unix")
        {
            socket.Refuse(KubeadmProblem.CriSocket, $"'{Shown.Short(text)}' is no URL of a socket; write such as 'unix:///run/containerd/containerd.sock'");
        }
        else if (!hasScheme)
        {
            WarnOfScheme(socket, text[0] == '/' ? url : null);
        }
    }

    private static void WarnOfScheme(ConfigSection socket, string? remedy) => socket.Warn(
        KubeadmProblem.CriSocket,
        $"'{Shown.Short(socket.Text)}' {(remedy is null ? "is no URL of a Unix socket" : "has no scheme")}, and kubeadm warns and puts 'unix://' in front of it; "
            + $"write '{Shown.Short(remedy ?? "unix:///run/containerd/containerd.sock")}'",
        remedy: remedy);

    public static void CheckPullPolicy(ConfigSection policy)
    {
        if (policy.KnownText is { } text and not ("Always" or "IfNotPresent" or "Never"))
            policy.Refuse(
                KubeadmProblem.PullPolicy,
                $"'{Shown.Short(text)}' is no pull policy; write Always, IfNotPresent or Never",
                remedy: NearestName.Of(text, ["Always", "IfNotPresent", "Never"]));
    }

    /// <summary>kubeadm takes off blanks around the name and writes it in lower case; without any it is the host's name.</summary>
    private static void CheckName(ConfigSection name)
    {
        var text = name.Text;
        var cleaned = text.Trim().ToLowerInvariant();
        if (text.Length == 0)
            return;
        if (cleaned.Length == 0)
            name.Refuse(KubeadmProblem.NodeName, "The name of the node is blank; write one, or leave it out for the host's name");
        else if (name.IsUnknown ? !ValueForms.NodeName.Fits(cleaned) : !DnsName.IsSubdomain(cleaned))
            name.Refuse(KubeadmProblem.NodeName, $"'{Shown.Short(text)}' cannot be a node's name; write lower-case letters, digits, '-' and '.', with a letter or digit at both ends, 253 at most");
    }
}
