using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Kubeadm.Writing;

/// <summary>The command lines of the kubeadm unit, in the order in which they run.</summary>
internal static class KubeadmCommands
{
    /// <summary>The exit status that no other try mends, an empty metadata variable: EX_CONFIG of sysexits.h.</summary>
    public const string FinalExitStatus = "78";

    public static string MarkerOf(MachineSettings settings) => settings.CompletionMarker == CompletionMarker.Own
        ? "/var/lib/kubeadm.done"
        : "/etc/kubernetes/kubelet.conf";

    public static IReadOnlyList<TemplateText> Of(NodePlan plan, IReadOnlyList<string> variables)
    {
        var commands = new List<TemplateText>();
        if (variables.Count > 0)
        {
            if (plan.Settings.MetadataGuard)
                commands.Add(Guard(variables));
            commands.Add(ConfigRendering.Command(plan, variables));
        }

        var config = variables.Count > 0 ? plan.Settings.RenderedConfigPath.ToTemplate() : plan.Settings.KubeadmConfigPath.ToTemplate();
        AddIfAny(commands, ImagePullCommand(plan, config));
        if (plan.Node.Role != NodeRole.Bootstrap)
            AddIfAny(commands, WaitCommand(plan));
        commands.Add(Kubeadm(plan, plan.Node.Role == NodeRole.Bootstrap ? Init(plan) : "join --config ") + config);
        if (plan.Node.Role != NodeRole.Worker)
            AddKubeconfig(commands, plan.Settings);
        if (plan.Settings.CompletionMarker == CompletionMarker.Own)
            commands.Add("/usr/bin/touch " + MarkerOf(plan.Settings));
        return commands;
    }

    private static TemplateText Guard(IReadOnlyList<string> variables) => ShellCommand.Bash(
        $"for name in {string.Join(" ", variables)}; do "
        + $"[ -n \"${{!name}}\" ] || {{ echo \"$name is empty in /run/metadata/flatcar\" >&2; exit {FinalExitStatus}; }}; done");

    private static TemplateText? ImagePullCommand(NodePlan plan, TemplateText config)
    {
        var pull = Kubeadm(plan, "config images pull");
        switch (plan.Settings.ImagePull)
        {
            case ImagePull.KubeadmDefault:
                return pull;
            case ImagePull.DeclaredVersion when plan.Node.Role == NodeRole.Bootstrap:
                return pull + " --config " + config;
            case ImagePull.DeclaredVersion when plan.Node.Role == NodeRole.ControlPlane:
                // A JoinConfiguration names neither version nor registry.
                if (plan.Settings.KubernetesVersion.ToTemplate() is { } version)
                    pull = pull + " --kubernetes-version " + version;
                if (plan.Cluster.ImageRepository.ToTemplate() is { } repository)
                    pull = pull + " --image-repository " + repository;
                return pull;
            default:
                return null;
        }
    }

    private static TemplateText? WaitCommand(NodePlan plan) => plan.Settings.JoinWait switch
    {
        JoinWait.TenSeconds => TemplateText.Literal("sleep 10"),
        JoinWait.ApiServer when plan.Cluster.ControlPlaneEndpoint.ToTemplate() is { } endpoint => ShellCommand.Bash(
            "until curl --silent --insecure --output /dev/null --max-time 5 https://" + endpoint + "/readyz; do sleep 5; done"),
        _ => default(TemplateText?),
    };

    private static string Init(NodePlan plan) =>
        plan.Cluster.CertificateKey is null ? "init --config " : "init --upload-certs --config ";

    private static void AddKubeconfig(List<TemplateText> commands, MachineSettings settings)
    {
        var user = settings.KubeconfigUser.ToTemplate();
        if (user.IsEmpty)
            return;
        var folder = (user.KnownText == "root" ? TemplateText.Literal("/root") : "/home/" + user) + "/.kube";
        commands.Add((settings.ReuseKubeconfigFolder ? "/usr/bin/mkdir -p " : "/usr/bin/mkdir ") + folder);
        commands.Add("/usr/bin/cp /etc/kubernetes/admin.conf " + folder + "/config");
        commands.Add("/usr/bin/chown -R " + user + ":" + user + " " + folder);
    }

    private static TemplateText Kubeadm(NodePlan plan, string arguments) => plan.Settings.BinDir.ToTemplate() + ("/kubeadm " + arguments);

    private static void AddIfAny(List<TemplateText> commands, TemplateText? command)
    {
        if (command is { } known)
            commands.Add(known);
    }
}
