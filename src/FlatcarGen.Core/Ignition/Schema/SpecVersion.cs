namespace FlatcarGen.Core.Ignition.Schema;

/// <summary>A version of Ignition's spec, with the version of Butane's variant flatcar that is translated to it.</summary>
public enum SpecVersion
{
    /// <summary>3.3.0, of flatcar 1.0.0.</summary>
    V3_3,

    /// <summary>3.4.0, of flatcar 1.1.0.</summary>
    V3_4,
}
