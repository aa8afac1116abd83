using FlatcarGen.Conformance.Butane.Report;

namespace FlatcarGen.Conformance.Butane;

/// <summary>What butane, or something that means to be it, says to a document.</summary>
/// <param name="IsAccepted">Whether there is a config.</param>
/// <param name="IsAcceptedStrictly">Whether there is one with <c>--strict</c>.</param>
/// <param name="Report">What is said of the document.</param>
/// <param name="Compact">The config as it is printed; null where there is none.</param>
/// <param name="Pretty">The config as <c>--pretty</c> prints it; null where there is none, or none was asked for.</param>
/// <param name="LastWords">Why there is no config; null where there is one.</param>
internal sealed record Answer(
    bool IsAccepted, bool IsAcceptedStrictly, IReadOnlyList<ReportLine> Report, string? Compact, string? Pretty, string? LastWords);
