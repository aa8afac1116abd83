using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Conformance.Kubeadm;

/// <summary>What is measured against kubeadm.</summary>
/// <param name="Validate">What there is to say of a text that a release of kubeadm is given.</param>
/// <param name="Migrate">The text with all of it in the newest version of the API; null where migrations are not compared.</param>
internal sealed record OurKubeadm(
    Func<string, KubeadmRelease, IReadOnlyList<KubeadmReportEntry>> Validate, Func<string, string>? Migrate)
{
    /// <summary>What FlatcarGen ships.</summary>
    public static OurKubeadm Shipped { get; } = new(Check, text => Core.Kubeadm.Migration.KubeadmMigration.Migrate(MappedText.Plain(text)).Text);

    private static IReadOnlyList<KubeadmReportEntry> Check(string text, KubeadmRelease release) => KubeadmValidator.Validate(
        MappedText.Plain(text),
        // kubeadm looks for files where it runs, and so does this.
        new ValidationOptions { Kubeadm = ReleaseRange.Of(release.Minor), HasFile = path => File.Exists(path) });
}
