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
        var asGiven = Documents.Read(document, out _);
        var theirs = Documents.Read(kubeadm, out var theirProblem);
        var own = Documents.Read(ours, out var ownProblem);
        if (theirProblem is not null || ownProblem is not null)
            return ownProblem is null ? $"what kubeadm wrote is {theirProblem}" : $"what we wrote is {ownProblem}";

        foreach (var config in new[] { theirs, own })
            Defaults.Apply(config, release);
        MachineValues.Forget(asGiven, theirs, own);
        ForgetLostTimeout(theirs, own);
        foreach (var config in new[] { theirs, own })
            NormalForm.Apply(config);

        return Documents.Migrated.Select(kind => TreeDifference.Describe(theirs[kind], own[kind], kind))
            .Concat(asGiven.Kinds.Union(own.Kinds).Except(Documents.Migrated).Select(kind => TreeDifference.Describe(asGiven[kind], own[kind], kind)))
            .FirstOrDefault(difference => difference is not null);
    }

    /// <summary>
    /// For a time limit of init that the config says nothing of, kubeadm writes the default where it read v1beta3, and 0s where it read v1beta4;
    /// so 0s tells nothing of what the config means.
    /// </summary>
    private static void ForgetLostTimeout(Documents kubeadm, Documents ours)
    {
        if (kubeadm[Documents.Init].TextAt(HealthCheck) != "0s")
            return;
        kubeadm[Documents.Init]?.RemoveAt(HealthCheck);
        ours[Documents.Init]?.RemoveAt(HealthCheck);
    }
}
