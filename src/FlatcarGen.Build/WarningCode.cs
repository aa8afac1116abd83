namespace FlatcarGen.Build;

/// <summary>The ids of the task's warnings.</summary>
public static class WarningCode
{
    /// <summary>Something in a Butane document that butane warns of.</summary>
    public const string Butane = "FCG8008";

    /// <summary>A value that no placeholder asks for.</summary>
    public const string UnusedValue = "FCG8010";

    /// <summary>User data that almost reaches the platform's limit.</summary>
    public const string AlmostTooLarge = "FCG8013";
}
