namespace FlatcarGen;

/// <summary>How a unit depends on another one that it is ordered after.</summary>
public enum Dependency
{
    /// <summary><c>Wants=</c>: it is started along, and its restart does not touch this unit.</summary>
    Wants = 0,

    /// <summary><c>Requires=</c>: without it this unit does not start, and its stop or restart is this unit's, too.</summary>
    Requires,
}
