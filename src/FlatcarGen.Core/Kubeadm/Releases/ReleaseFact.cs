namespace FlatcarGen.Core.Kubeadm.Releases;

/// <summary>A row of a table: what some releases of Kubernetes have, and others not.</summary>
/// <param name="Name">What it is, as Kubernetes names it.</param>
/// <param name="Since">The first release that has it: 31 is 1.31; 0 where all that matter do.</param>
/// <param name="Until">The first release without it; <see cref="Still"/> where none is known.</param>
/// <param name="Source">Where the fact comes from.</param>
public abstract record ReleaseFact(string Name, int Since, int Until, string Source)
{
    /// <summary>The newest release still has it.</summary>
    public const int Still = int.MaxValue;

    /// <summary>Whether one of the releases has it.</summary>
    public bool IsIn(ReleaseRange releases) => releases.Overlaps(Since, Until);

    /// <summary>Whether the release has it; not where no release is known.</summary>
    public bool IsIn(KubernetesVersion? version) =>
        version >= KubernetesVersion.OfMinor(Since) && version < KubernetesVersion.OfMinor(Until);

    /// <summary>Whether the release has it no more; not where no release is known.</summary>
    public bool IsGoneIn(KubernetesVersion? version) => version >= KubernetesVersion.OfMinor(Until);
}
