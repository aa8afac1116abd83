namespace FlatcarGen.Boot.Harness;

/// <summary>A machine that could not be made or booted; not one on which something fails.</summary>
public sealed class BootException(string message) : Exception(message);
