namespace FlatcarGen;

/// <summary>How a machine uses the Ignition config that its user data points to.</summary>
public enum IgnitionFetch
{
    /// <summary>It takes the place of the user data.</summary>
    Replace = 0,

    /// <summary>It is merged with the user data.</summary>
    Merge,
}
