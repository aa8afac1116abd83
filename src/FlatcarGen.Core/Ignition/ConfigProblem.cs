namespace FlatcarGen.Core.Ignition;

/// <summary>What butane and Ignition find wrong with a config.</summary>
public enum ConfigProblem
{
    UnusedKey,
}
