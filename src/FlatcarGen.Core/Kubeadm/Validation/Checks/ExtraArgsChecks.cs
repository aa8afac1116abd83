namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary>The flags that a component gets, in both shapes of <c>extraArgs</c>.</summary>
internal static class ExtraArgsChecks
{
    public static void Check(ConfigSection args)
    {
        foreach (var arg in args.Objects)
        {
            if (arg["name"].Text.Length == 0)
                arg["name"].Refuse(KubeadmProblem.ArgumentName, "A flag without a name; write 'name:' with the flag's name, without dashes");
        }

        foreach (var member in args.Members.Where(member => member.Name.Length == 0))
            args.RefuseKey(member, KubeadmProblem.ArgumentName, "A flag without a name; write the flag's name, without dashes, as the key");
    }

    /// <summary>The value that a flag is given last, which is the one that counts; empty where it is given none.</summary>
    public static ConfigSection? Find(ConfigSection args, string flag) =>
        args.Items.LastOrDefault(arg => arg["name"].Text == flag)?["value"]
        ?? (args.Members.Any(member => member.Name == flag) ? args[flag] : null);
}
