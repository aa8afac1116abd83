using System.Text;
using FlatcarGen.Conformance.Butane;
using FlatcarGen.Conformance.Butane.Fuzz;
using FlatcarGen.Conformance.Butane.Real;

namespace FlatcarGen.Conformance.Tests.Fuzz;

public class FuzzerTests
{
    private static readonly FuzzCases Cases = new(1, "/files", corpus: null);
    private static readonly Answer Accepted = new(true, true, [], "{}\n", "{}\n", null);

    [Fact]
    public void Where_the_answers_are_the_same_nothing_is_found()
    {
        var findings = new List<FuzzFinding>();
        Assert.Equal(0, new Fuzzer([new Fake(_ => Accepted)], _ => Accepted, findings.Add).Run(Cases, 0, 50));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_difference_is_told_once_and_made_small()
    {
        static Answer OtherWithUnits(Document document) =>
            Encoding.UTF8.GetString(document.Bytes).Contains("units") ? Accepted with { Compact = "{ }\n" } : Accepted;
        var findings = new List<FuzzFinding>();

        var differing = new Fuzzer([new Fake(_ => Accepted)], OtherWithUnits, findings.Add).Run(Cases, 0, 200);

        Assert.InRange(differing, 10, 200);
        Assert.Equal("units", Encoding.UTF8.GetString(Assert.Single(findings).Document.Bytes));
    }

    private sealed class Fake(Func<Document, Answer> answer) : IRealButane
    {
        public Answer Answer(Document document) => answer(document);

        public void Dispose()
        {
        }
    }
}
