namespace FlatcarGen.Conformance.Kubeadm.Meaning;

/// <summary>
/// Says whether two configs in the newest version of the API mean the same, one of which <c>kubeadm config migrate</c> wrote: with each
/// default in it, and what it found out on its machine.
/// </summary>
internal static class MeaningComparer
{
    private const string HealthCheck = "timeouts.controlPlaneComponentHealthCheck";

    /// <summary>What differs first; null where both mean the same.</summary>
    /// <param name="document">What both were made of.</param>
    /// <param name="kubeadm">What kubeadm made of it.</param>
    /// <param name="ours">What we made of it.</param>
    /// <param name="release">The kubeadm that it was.</param>
    public static string? Describe(string document, string kubeadm, string ours, KubeadmRelease release)
    {
        var asGiven = Config.Read(document, out _);
        var theirs = Config.Read(kubeadm, out var theirProblem);
        var own = Config.Read(ours, out var ownProblem);
        if (theirProblem is not null || ownProblem is not null)
            return ownProblem is null ? $"what kubeadm wrote is {theirProblem}" : $"what we wrote is {ownProblem}";

        foreach (var config in new[] { theirs, own })
            Defaults.Apply(config, release);
        MachineValues.Forget(asGiven, theirs, own);
        ForgetLostTimeout(theirs, own);
        foreach (var config in new[] { theirs, own })
            NormalForm.Apply(config);

        return Config.Migrated.Select(kind => TreeDifference.Describe(theirs[kind], own[kind], kind))
            .Concat(asGiven.Kinds.Union(own.Kinds).Except(Config.Migrated).Select(kind => TreeDifference.Describe(asGiven[kind], own[kind], kind)))
            .FirstOrDefault(difference => difference is not null);
    }

    /// <summary>
    /// kubeadm puts the timeout that a ClusterConfiguration of v1beta3 has in the place of the InitConfiguration's, although that of v1beta4
    /// has none: then it writes 0s, whatever the config said.
    /// </summary>
    private static void ForgetLostTimeout(Config kubeadm, Config ours)
    {
        if (kubeadm[Config.Init].TextAt(HealthCheck) != "0s")
            return;
        kubeadm[Config.Init]?.RemoveAt(HealthCheck);
        ours[Config.Init]?.RemoveAt(HealthCheck);
    }
}
