using FlatcarGen.Conformance.Butane;
using FlatcarGen.Conformance.Butane.Report;

namespace FlatcarGen.Conformance.Tests;

public class AnswerComparerTests
{
    private static readonly ReportLine Warning = new("warning", "$.foo", 3), Error = new("error", "$.storage", 4);
    private static readonly Answer Accepted = new(true, true, [], "{}\n", "{}\n", null);
    private static readonly Answer Rejected = new(false, false, [Error], null, null, "Not valid.");

    [Fact]
    public void Equal_answers_agree()
    {
        Assert.Null(AnswerComparer.Describe(Accepted, Accepted));
        Assert.Null(AnswerComparer.Describe(Rejected, Rejected with { LastWords = "In other words." }));
    }

    [Fact]
    public void What_is_wrongly_accepted_is_seen() =>
        Assert.Equal("accepted; butane rejects it: Not valid.", AnswerComparer.Describe(Rejected with { Report = [] }, Accepted));

    [Fact]
    public void What_is_wrongly_rejected_is_seen() =>
        Assert.StartsWith(
        "rejected (error at $.storage in line 4: No.); butane accepts it",
        AnswerComparer.Describe(Accepted, Rejected with { Report = [Error with { Wording = "No." }] }));

    [Fact]
    public void Another_verdict_with_strict_is_seen() =>
        Assert.Equal(
            "with --strict accepted; butane rejects it", AnswerComparer.Describe(Accepted with { IsAcceptedStrictly = false }, Accepted));

    [Fact]
    public void An_entry_that_is_not_reported_is_seen() =>
        Assert.Equal("not reported: error at $.storage in line 4", AnswerComparer.Describe(Rejected, Rejected with { Report = [Warning] }));

    [Fact]
    public void An_error_in_the_place_of_another_is_told_with_it() => Assert.Equal(
        "not reported: error at $.storage in line 4; in its place: error at $ in line 2: A tab.",
        AnswerComparer.Describe(Rejected, Rejected with { Report = [new("error", "$", 2, "A tab.")] }));

    [Fact]
    public void A_warning_that_is_not_butanes_is_seen_where_the_document_is_accepted()
    {
        var warned = Accepted with { Report = [Warning] };
        Assert.Equal("reported, and not by butane: warning at $.foo in line 3", AnswerComparer.Describe(Accepted, warned));
        Assert.Null(AnswerComparer.Describe(Rejected, Rejected with { Report = [Error, Warning] }));
    }

    [Fact]
    public void Another_config_is_seen()
    {
        Assert.StartsWith("config: ", AnswerComparer.Describe(Accepted, Accepted with { Compact = "{}" }));
        Assert.StartsWith("config with --pretty: ", AnswerComparer.Describe(Accepted, Accepted with { Pretty = "{ }\n" }));
        Assert.Null(AnswerComparer.Describe(Accepted with { Pretty = null }, Accepted));
    }

    [Fact]
    public void What_is_said_is_one_line() =>
        Assert.DoesNotContain(
            "\n", AnswerComparer.Describe(Accepted, Rejected with { LastWords = "a\nb", Report = [Warning with { Path = "$.a\nb" }] }));
}
