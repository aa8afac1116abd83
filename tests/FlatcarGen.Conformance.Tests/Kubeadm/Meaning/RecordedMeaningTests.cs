using FlatcarGen.Conformance.Kubeadm;
using FlatcarGen.Conformance.Kubeadm.Corpus;
using FlatcarGen.Conformance.Kubeadm.Meaning;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Conformance.Tests.Kubeadm.Meaning;

/// <summary>The comparer, on what <c>kubeadm config migrate</c> made of configs.</summary>
public class RecordedMeaningTests
{
    private static readonly IReadOnlyList<KubeadmCase> Cases = KubeadmCases.Read(Path.Combine(Corpora.OurOwn, "kubeadm"));

    private static readonly IReadOnlyList<KubeadmCase> Newest =
        [.. Cases.Where(one => KubeadmRelease.All.Any(release => one.MigratedBy(release) is not null && !one.DocumentFor(release).Contains("/v1beta3")))];

    [Fact]
    public void A_config_of_the_newest_version_means_what_kubeadm_makes_of_it()
    {
        Assert.True(Newest.Count > 80, $"Only {Newest.Count} cases.");
        AssertNone(string.Join('\n', Newest.SelectMany(one => Differences(one, one.DocumentFor))));
    }

    /// <summary>But for arguments that stand twice: only a list has both of them.</summary>
    [Fact]
    public void Kubeadm_makes_of_an_old_config_what_the_same_one_in_the_newest_version_means()
    {
        var twins = Cases.Where(one => one.Name.EndsWith("-beta3") && one.Name != "extraargs-dup-beta3")
            .Select(one => (Old: one, New: Cases.FirstOrDefault(other => other.Name == one.Name[..^1] + "4")))
            .Where(pair => KubeadmRelease.All.Any(release => pair.Old.MigratedBy(release) is not null && pair.New?.MigratedBy(release) is not null))
            .ToList();
        Assert.True(twins.Count > 70, $"Only {twins.Count} pairs.");
        AssertNone(string.Join('\n', twins.SelectMany(pair => Differences(pair.Old, pair.New!.DocumentFor))));
    }

    private static void AssertNone(string differences) => Assert.True(differences.Length == 0, differences);

    private static IEnumerable<string> Differences(KubeadmCase one, Func<KubeadmRelease, string> ours) =>
        from release in KubeadmRelease.All
        let migrated = one.MigratedBy(release)
        where migrated is not null
        let what = MeaningComparer.Describe(one.DocumentFor(release), migrated, ours(release), release)
        where what is not null
        select $"{one.Name}, {release.Version}: {what}";
}
