using System.Text;
using FlatcarGen.Conformance.Butane;
using FlatcarGen.Conformance.Butane.Fuzz;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Conformance.Tests.Fuzz;

public class FuzzCasesTests
{
    private static readonly string Models = Path.Combine(Corpora.OurOwn, "butane");
    private static readonly FuzzCases Cases = new(1, "/files", Models);

    private static readonly FuzzCases Again = new(1, "/others", Models);

    [Fact]
    public void A_number_is_one_document() =>
        Assert.All(Enumerable.Range(0, 100), i => Assert.Equal(Cases.Make(i).Bytes, Again.Make(i).Bytes));

    [Fact]
    public void Another_seed_is_another_document() =>
        Assert.NotEqual(Cases.Make(0).Bytes, new FuzzCases(2, "/files", Models).Make(0).Bytes);

    [Fact]
    public void Documents_are_new() =>
        Assert.InRange(Enumerable.Range(0, 300).Select(i => Encoding.UTF8.GetString(Cases.Make(i).Bytes)).Distinct().Count(), 270, 300);

    /// <summary>Where nothing is accepted, no output is compared; where all is, no report.</summary>
    [Fact]
    public void Many_documents_are_accepted_and_many_rejected()
    {
        using var files = new FuzzFiles();
        var cases = new FuzzCases(1, files.Folder, corpus: null);
        var accepted = Enumerable.Range(0, 300).Count(i => OurButane.Answer(cases.Make(i)).IsAccepted);
        Assert.InRange(accepted, 60, 240);
    }
}
