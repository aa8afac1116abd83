using FlatcarGen.Conformance.Kubeadm.Corpus;
using FlatcarGen.Conformance.Kubeadm.Meaning;

namespace FlatcarGen.Conformance.Kubeadm;

/// <summary>Compares the verdicts on many documents, and what is made of them.</summary>
internal static class KubeadmAgreement
{
    /// <summary>The names of the cases that differ, in their order, and what differs with which release.</summary>
    public static IReadOnlyList<(string Name, string What)> Of(IReadOnlyList<KubeadmCase> cases, OurKubeadm ours)
    {
        var differences = new string?[cases.Count];
        Parallel.For(0, cases.Count, i => differences[i] = Describe(cases[i], ours));
        return [.. cases.Zip(differences).Where(pair => pair.Second is not null).Select(pair => (pair.First.Name, pair.Second!))];
    }

    private static string? Describe(KubeadmCase one, OurKubeadm ours)
    {
        if (!one.Exists)
            return "there is no such file";
        // What differs with more than one release is told once.
        var differences = KubeadmRelease.All
            .SelectMany(release => Guarded(() => Differences(one, ours, release)).Select(what => (release.Version, What: what)))
            .GroupBy(difference => difference.What, difference => difference.Version)
            .Select(group => $"{string.Join(" and ", group)}: {group.Key}")
            .ToList();
        return differences.Count == 0 ? null : string.Join("; ", differences);
    }

    private static IEnumerable<string> Differences(KubeadmCase one, OurKubeadm ours, KubeadmRelease release)
    {
        var document = one.DocumentFor(release);
        if (one.VerdictOf(release) is not { } verdict)
            yield return "there is no verdict of it";
        else if (VerdictComparer.Describe(verdict, ours.Validate(document, release)) is { } otherVerdict)
            yield return otherVerdict;

        if (ours.Migrate is { } migrate && one.MigratedBy(release) is { } migrated
            && MeaningComparer.Describe(document, migrated, migrate(document), release) is { } otherMeaning)
        {
            yield return $"migrated: {otherMeaning}";
        }
    }

    /// <summary>It should not throw; where it does, that is what differs.</summary>
    private static IReadOnlyList<string> Guarded(Func<IEnumerable<string>> differences)
    {
        try
        {
            return [.. differences()];
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return [$"THROWN: {thrown.GetType().Name}: {thrown.Message} {thrown.StackTrace?.Split('\n')[0].Trim()}".ReplaceLineEndings(" ")];
        }
    }
}
