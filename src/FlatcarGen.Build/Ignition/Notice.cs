namespace FlatcarGen.Build;

/// <summary>Something to tell the one who builds.</summary>
/// <param name="Level">How bad it is.</param>
/// <param name="Code">One of <see cref="ErrorCode"/> or <see cref="WarningCode"/>; empty for a remark.</param>
/// <param name="Spot">Where; null for the project.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Notice(NoticeLevel Level, string Code, SourceSpot? Spot, string Message);

public enum NoticeLevel
{
    Remark,
    Warning,
    Error,
}
