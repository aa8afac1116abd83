using System.Text;

namespace FlatcarGen.Conformance.Kubeadm.Corpus;

/// <summary>A document in a corpus, and beside it what two releases of kubeadm said.</summary>
/// <param name="Name">The file's name without extension.</param>
/// <param name="PathWithoutExtension">Where the files of the case are.</param>
/// <param name="KeepsVersion">Whether each release was given the document as it stands.</param>
/// <param name="Listed">Whether the index says that a release takes it; a release that the index says nothing of is not in it.</param>
internal sealed record KubeadmCase(
    string Name, string PathWithoutExtension, bool KeepsVersion, IReadOnlyDictionary<KubeadmRelease, bool> Listed)
{
    public bool Exists => File.Exists(Of(".yaml"));

    /// <summary>The document as a release was given it: the version in it is the release's own.</summary>
    public string DocumentFor(KubeadmRelease release)
    {
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(Of(".yaml")));
        return KeepsVersion ? text : text.Replace(KubeadmRelease.First.ClusterVersion, release.ClusterVersion, StringComparison.Ordinal);
    }

    /// <summary>What a release said: what its report says, and the index where there is no report; null where there is neither.</summary>
    public RecordedVerdict? VerdictOf(KubeadmRelease release)
    {
        if (Read(release.ReportExtension) is { } report)
            return RecordedVerdict.Read(report);
        return Listed.TryGetValue(release, out var isAccepted) ? new(isAccepted, "") : null;
    }

    /// <summary>What <c>kubeadm config migrate</c> of a release made of it; null where nothing is recorded.</summary>
    public string? MigratedBy(KubeadmRelease release) => Read(release.MigratedExtension);

    private string Of(string extension) => PathWithoutExtension + extension;

    private string? Read(string extension) => File.Exists(Of(extension)) ? File.ReadAllText(Of(extension), Encoding.UTF8) : null;
}
