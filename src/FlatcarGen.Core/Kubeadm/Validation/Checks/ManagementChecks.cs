using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary>ResetConfiguration, and UpgradeConfiguration, which <c>kubeadm config validate</c> does not look into, but <c>kubeadm upgrade</c> does.</summary>
internal static class ManagementChecks
{
    public static void CheckReset(ConfigSection reset)
    {
        NodeRegistrationChecks.CheckCriSocket(reset["criSocket"]);
        PathChecks.Check(reset["certificatesDir"]);
        PhaseChecks.Check("reset", reset["skipPhases"]);
        foreach (var flag in reset["unmountFlags"].Texts)
        {
            if (!flag.IsUnknown && flag.Text is var text and not ("MNT_FORCE" or "MNT_DETACH" or "MNT_EXPIRE" or "UMOUNT_NOFOLLOW"))
            {
                flag.Refuse(
                    KubeadmProblem.UnmountFlag,
                    $"'{Shown.Short(text)}' is no flag of unmount; write MNT_FORCE, MNT_DETACH, MNT_EXPIRE or UMOUNT_NOFOLLOW",
                    remedy: NearestName.Of(text, ["MNT_FORCE", "MNT_DETACH", "MNT_EXPIRE", "UMOUNT_NOFOLLOW"]));
            }
        }
    }

    public static void CheckUpgrade(ConfigSection upgrade)
    {
        foreach (var name in new[] { "apply", "node" })
        {
            var command = upgrade[name];
            PhaseChecks.Check("upgrade " + name, command["skipPhases"]);
            if (command["patches"] is { IsThere: true } patches)
                PathChecks.CheckGiven(patches["directory"]);
            NodeRegistrationChecks.CheckPullPolicy(command["imagePullPolicy"]);
        }
    }
}
