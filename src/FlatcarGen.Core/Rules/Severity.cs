namespace FlatcarGen.Core.Rules;

/// <summary>How bad it is when nobody acts on a finding.</summary>
public enum Severity
{
    /// <summary>Advice.</summary>
    Info,

    /// <summary>Fails under conditions that happen: a second boot, a slow network, a later join, an upgrade.</summary>
    Warning,

    /// <summary>The machine does not come up, or comes up silently wrong.</summary>
    Error,
}
