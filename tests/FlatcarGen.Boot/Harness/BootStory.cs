using FlatcarGen.Boot.Declared;

namespace FlatcarGen.Boot.Harness;

/// <summary>What boots one after the other have come to, in words: for each whether the node came up, and if it did not, whether one can see it.</summary>
public static class BootStory
{
    public const string ComesUp = "comes up";
    public const string NothingToDo = "nothing to do";

    /// <summary>Tells it of each boot.</summary>
    /// <param name="boots">The boots of one machine.</param>
    /// <param name="addresses">The node-ip that kubeadm is to be given; null for none.</param>
    public static IReadOnlyList<string> Tell(IEnumerable<BootResult> boots, string? addresses)
    {
        var told = new List<string>();
        var up = false;
        foreach (var boot in boots)
        {
            told.Add(Tell(boot, up, addresses));
            up |= told[^1].StartsWith(ComesUp, StringComparison.Ordinal);
        }

        return told;
    }

    private static string Tell(BootResult boot, bool wasUp, string? addresses)
    {
        if (boot.PowerLost)
            return "loses its power";
        if (boot.State != "running")
            return $"fails, {boot.State}: {WhatFailed(boot)}";
        if (!boot.Kubeadm!.Tried)
            return "**looks healthy**: kubeadm.service was not started, for coreos-metadata.service had failed";
        if (boot.Kubeadm.Active.StartsWith("activating", StringComparison.Ordinal))
            return "tries without end";
        if (!boot.Kubeadm.ConditionMet)
            return wasUp ? NothingToDo : "**looks healthy**: kubeadm.service is skipped";
        if (boot.Bootstraps is not [.., { ExitCode: 0, Config: { } config }])
            return "**looks healthy**: kubeadm has not done its work";
        var given = KubeadmConfigText.KubeletArgument(config, "node-ip");
        if (given != addresses)
            return $"**looks healthy**: node-ip is `{given}`";
        return boot.Bootstraps.Count == 1 ? ComesUp : $"{ComesUp}, try {boot.Bootstraps.Count}";
    }

    private static string WhatFailed(BootResult boot)
    {
        var kubeadm = boot.Kubeadm!;
        if (!kubeadm.Active.StartsWith("failed", StringComparison.Ordinal))
            return $"{string.Join(", ", boot.FailedUnits)}; kubeadm.service is {kubeadm.Active.Split('/')[0]}";
        return boot.Bootstraps.Count > 1 ? $"{kubeadm.Result}, {boot.Bootstraps.Count} tries" : kubeadm.Result;
    }
}
