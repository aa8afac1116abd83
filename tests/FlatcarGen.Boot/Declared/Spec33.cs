namespace FlatcarGen.Boot.Declared;

/// <summary>
/// Debian's Ignition is 2.14.0, which takes no later spec than 3.3.0, and Butane 1.1.0 gives 3.4.0: such a declaration is emitted as
/// Butane 1.0.0 instead.
/// </summary>
public static class Spec33
{
    public static string Of(string source) => source.Replace("ButaneVersion.V1_1_0", "ButaneVersion.V1_0_0", StringComparison.Ordinal);
}
