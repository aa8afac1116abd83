namespace FlatcarGen.Build;

/// <summary>What became of the Ignition configs.</summary>
/// <param name="Files">The files to write.</param>
/// <param name="Notices">What to tell, in order.</param>
public sealed record MadeIgnition(IReadOnlyList<ArtifactFile> Files, IReadOnlyList<Notice> Notices)
{
    public bool HasErrors => Notices.Any(notice => notice.Level == NoticeLevel.Error);
}
