namespace FlatcarGen.Tool;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>There is no config, or there are findings.</summary>
    public const int Failure = 1;

    /// <summary>What was asked for cannot be done at all: unknown options, missing arguments.</summary>
    public const int Usage = 2;
}
