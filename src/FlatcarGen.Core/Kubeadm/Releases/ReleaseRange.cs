namespace FlatcarGen.Core.Kubeadm.Releases;

/// <summary>The Kubernetes releases that may be meant, by their minor numbers: 32 is 1.32. Both ends belong to it.</summary>
/// <param name="From">The oldest.</param>
/// <param name="To">The newest.</param>
public readonly record struct ReleaseRange(int From, int To)
{
    /// <summary>All releases whose facts are in the tables.</summary>
    public static ReleaseRange Known { get; } = new(29, 37);

    public static ReleaseRange Of(int minor) => new(minor, minor);

    /// <summary>The part of it that the tables know; of releases older or newer than all of them, the nearest.</summary>
    public ReleaseRange WithinKnown() => new(Clamp(From), Clamp(To));

    /// <summary>Whether one of the releases lies in <paramref name="since"/> up to, but not including, <paramref name="until"/>.</summary>
    public bool Overlaps(int since, int until) => since <= To && From < until;

    private static int Clamp(int minor) => Math.Max(Known.From, Math.Min(Known.To, minor));
}
