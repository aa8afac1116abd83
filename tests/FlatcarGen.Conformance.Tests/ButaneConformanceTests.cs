using FlatcarGen.Conformance.Butane;
using FlatcarGen.Conformance.Butane.Corpus;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Conformance.Tests;

/// <summary>What butane 0.29.0 said to documents, and what FlatcarGen says.</summary>
public class ButaneConformanceTests
{
    [Fact]
    public void Documents_in_this_repository_get_the_answer_that_butane_gives() =>
        AssertAgreement(Corpora.OurOwn, atLeast: 700);

    [CorpusFact]
    public void Documents_of_others_get_the_answer_that_butane_gives() =>
        AssertAgreement(Corpora.Folder!, atLeast: 900);

    private static void AssertAgreement(string corpus, int atLeast)
    {
        var cases = ButaneCases.Read(Path.Combine(corpus, "butane"));
        Assert.True(cases.Count >= atLeast, $"Only {cases.Count} cases are in {corpus}.");

        var differing = Agreement.Of(cases);
        Assert.True(
            differing.Count == 0,
            $"{differing.Count} of {cases.Count} differ:\n{string.Join('\n', differing.Select(one => $"{one.Name}: {one.What}"))}");
    }
}
