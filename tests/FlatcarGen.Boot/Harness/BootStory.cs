using FlatcarGen.Boot.Declared;

namespace FlatcarGen.Boot.Harness;

/// <summary>What boots one after the other have come to, in words: for each whether the node came up, and if it did not, whether one can see it.</summary>
public static class BootStory
{
    public const string ComesUp = "comes up";
    public const string NothingToDo = "nothing to do";
    public const string LosesPower = "loses its power";

    /// <summary>There is no working node, and nothing that counts as failed.</summary>
    public const string LooksHealthy = "**looks healthy**";

    /// <summary>Tells it of each boot.</summary>
    /// <param name="boots">The boots of one machine.</param>
    /// <param name="addresses">The node-ip that kubeadm is to be given; null if none.</param>
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

    /// <summary>What a boot, as told, means for who looks after the machine.</summary>
    public static Harm HarmOf(string told) =>
        told.StartsWith(LooksHealthy, StringComparison.Ordinal) ? Harm.Hidden
        : told is NothingToDo or LosesPower || told.StartsWith(ComesUp, StringComparison.Ordinal) ? Harm.None
        : Harm.Visible;

    private static string Tell(BootResult boot, bool wasUp, string? addresses)
    {
        if (boot.PowerLost)
            return LosesPower;
        if (boot.State != "running")
            return $"fails, {boot.State}: {WhatFailed(boot)}";
        if (!boot.Kubeadm!.Tried)
            return $"{LooksHealthy}: {WhyNotStarted(boot)}";
        if (boot.Kubeadm.Active.StartsWith("activating", StringComparison.Ordinal))
            return "tries without end";
        if (!boot.Kubeadm.ConditionMet)
            return !wasUp ? $"{LooksHealthy}: kubeadm.service is skipped" : boot.KubeadmCalls.Count == 0 ? NothingToDo : "runs kubeadm again";
        if (boot.Bootstraps is [.., { ExitCode: 0, Config: null }])
            return $"{LooksHealthy}: kubeadm ran without the config";
        if (boot.Bootstraps is not [.., { ExitCode: 0, Config: { } config }])
            return LooksHealthy + ": kubeadm has not done its work";
        if (wasUp)
            return "runs kubeadm again";
        var given = KubeadmConfigText.KubeletArgument(config, "node-ip");
        if (given != addresses)
            return $"{LooksHealthy}: node-ip is `{given}`";
        return boot.Bootstraps.Count == 1 ? ComesUp : $"{ComesUp}, try {boot.Bootstraps.Count}";
    }

    private static string WhyNotStarted(BootResult boot) => boot.Kubeadm!.Loaded switch
    {
        "bad-setting" => "systemd refuses kubeadm.service",
        "not-found" => "there is no kubeadm.service",
        "masked" => "kubeadm.service is masked",
        _ when boot.Journal.Contains("Job kubeadm.service/start failed with result 'dependency'") =>
            "kubeadm.service was not started, for a unit that it requires had failed",
        _ when boot.Journal.Contains("Job kubeadm.service/start deleted to break ordering cycle") =>
            "kubeadm.service was not started, to break a cycle",
        _ => "nothing starts kubeadm.service",
    };

    private static string WhatFailed(BootResult boot)
    {
        var kubeadm = boot.Kubeadm!;
        if (!kubeadm.Active.StartsWith("failed", StringComparison.Ordinal))
            return $"{string.Join(", ", boot.FailedUnits)}; kubeadm.service is {kubeadm.Active.Split('/')[0]}";
        return boot.Bootstraps.Count > 1 ? $"{kubeadm.Result}, {boot.Bootstraps.Count} tries" : kubeadm.Result;
    }
}
