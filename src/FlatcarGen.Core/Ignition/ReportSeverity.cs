namespace FlatcarGen.Core.Ignition;

/// <summary>How bad butane finds something: an error leaves no config, a warning does unless <c>--strict</c> is given.</summary>
public enum ReportSeverity
{
    Warning,
    Error,
}
