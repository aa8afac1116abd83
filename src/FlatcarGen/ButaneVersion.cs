namespace FlatcarGen;

/// <summary>The version of Butane's <c>flatcar</c> variant.</summary>
public enum ButaneVersion
{
    /// <summary><c>1.0.0</c>: Ignition spec 3.3.0, read by every supported Flatcar release.</summary>
    V1_0_0 = 0,

    /// <summary><c>1.1.0</c>: Ignition spec 3.4.0, from Flatcar Stable 3602.2.0 on.</summary>
    V1_1_0,
}
