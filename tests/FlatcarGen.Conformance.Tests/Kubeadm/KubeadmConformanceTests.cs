using FlatcarGen.Conformance.Kubeadm;
using FlatcarGen.Conformance.Kubeadm.Corpus;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Conformance.Tests.Kubeadm;

/// <summary>What kubeadm 1.32.1 and 1.36.0 said to configs, and what FlatcarGen says.</summary>
public class KubeadmConformanceTests
{
    [Fact]
    public void Configs_in_this_repository_get_the_verdict_that_kubeadm_gives() => AssertAgreement(Corpora.OurOwn);

    [CorpusFact]
    public void Configs_beside_this_repository_get_the_verdict_that_kubeadm_gives() => AssertAgreement(Corpora.Folder!);

    private static void AssertAgreement(string corpus)
    {
        var cases = KubeadmCases.Read(Path.Combine(corpus, "kubeadm"));
        Assert.True(cases.Count >= 360, $"Only {cases.Count} cases are in {corpus}.");

        var differing = KubeadmAgreement.Of(cases, OurKubeadm.Shipped);
        Assert.True(
            differing.Count == 0,
            $"{differing.Count} of {cases.Count} differ:\n{string.Join('\n', differing.Select(one => $"{one.Name}: {one.What}"))}");
    }
}
