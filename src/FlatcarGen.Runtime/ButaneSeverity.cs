namespace FlatcarGen;

/// <summary>How bad something in a Butane document is.</summary>
public enum ButaneSeverity
{
    /// <summary>There is a config, but perhaps not the one that was meant.</summary>
    Warning = 0,

    /// <summary>There is no config.</summary>
    Error,
}
