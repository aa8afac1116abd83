using FlatcarGen.Conformance.Kubeadm;
using FlatcarGen.Conformance.Kubeadm.Corpus;
using FlatcarGen.Core.Files;
using FlatcarGen.Core.Rules;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Conformance.Tests.Kubeadm;

/// <summary>What the rules say of the configs that kubeadm judged: all that it refuses has an error, and only that.</summary>
public class ShippedRulesTests
{
    private const string OneFamily = "kubeadm takes it, and the node gets one address only (FCG5007).";
    private const string OtherFamily = "kubeadm takes it, and the API server stops (FCG5053).";
    private const string OldRelease = "An older kubeadm takes the version; the file does not say which one reads it.";

    /// <summary>Cases in which the rules are right to say something else than <c>kubeadm config validate</c>, and why: with their names, or what these begin with.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["net-01"] = OneFamily,
        ["net-03"] = OneFamily,
        ["net-02"] = OtherFamily,
        ["net-17"] = OtherFamily,
        ["net-18"] = OtherFamily,
        ["join-file"] = "The file is missing on the machine that validated; the node that joins may have it.",
        ["k8sversion-03"] = OldRelease,
        ["k8sversion-08-beta3"] = OldRelease,
    };

    [Fact]
    public void What_kubeadm_refuses_is_an_error_and_nothing_else_is() => Check(Corpora.OurOwn);

    [CorpusFact]
    public void So_it_is_with_the_configs_beside_this_repository() => Check(Corpora.Folder!);

    private static void Check(string corpus)
    {
        var cases = KubeadmCases.Read(Path.Combine(corpus, "kubeadm"));
        Assert.True(cases.Count >= 360, $"Only {cases.Count} cases are in {corpus}.");

        var differing = cases.Select(one => (one.Name, What: Difference(one))).Where(one => one.What is not null).ToDictionary(one => one.Name, one => one.What);
        var unexpected = differing.Where(one => !Exceptions.Keys.Any(exception => IsOf(one.Key, exception))).Select(one => $"{one.Key}: {one.Value}").ToList();
        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
        Assert.Equal([], Exceptions.Keys.Where(exception => !differing.Keys.Any(name => IsOf(name, exception))));
    }

    private static bool IsOf(string name, string exception) => name == exception || name.StartsWith(exception + "-", StringComparison.Ordinal);

    /// <summary>The file says nothing of the release that reads it, so that what one of them takes may be right.</summary>
    private static string? Difference(KubeadmCase one)
    {
        var takers = KubeadmRelease.All.Where(release => one.VerdictOf(release)!.IsAccepted).ToList();
        if (takers.Count == 0)
            return Errors(one.DocumentFor(KubeadmRelease.First)).Count > 0 ? null : "taken by the rules, and refused by kubeadm: " + one.VerdictOf(KubeadmRelease.First)!.Message;
        return takers.SelectMany(release => Errors(one.DocumentFor(release))).FirstOrDefault() is { } error ? $"taken by kubeadm, and refused by the rules: {error}" : null;
    }

    private static IReadOnlyList<string> Errors(string text)
    {
        var file = new CheckedFile("kubeadm.yaml", FileKind.Kubeadm, text, isTemplate: false, id: 1) { IsSaid = true };
        return
        [
            .. FileCheck.Run(file, () => new FileUnits([]))
                .Where(found => found.Finding.Rule.Severity == Severity.Error)
                .Select(found => $"{found.Finding.Rule.Id} {found.Finding.Message}"),
        ];
    }
}
