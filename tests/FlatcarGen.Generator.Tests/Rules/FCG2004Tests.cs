using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2004Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a --ip {|FCG2004:$(hostname -i)|}\n";
        }
        """;

    protected override string Message =>
        "'$(…)' runs nothing here: systemd runs no shell, and 'a' gets the text as it stands, or nothing; run the command in /bin/bash -c '…'";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c '/bin/a $(/bin/c)'\nExecStop=/bin/a $ (b) $$b ${C}\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/a '{|FCG2004:$(hostname)|}'\n")]
    [InlineData("[Service]\nExecStart=/usr/bin/ssh a '{|FCG2004:$(hostname)|}'\n")]
    public Task A_word_in_quotes_that_begins_with_it_is_lost(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/a 'b $(hostname)'\n")]
    [InlineData("[Service]\nExecStart=/bin/a '$$(hostname)'\n")]
    [InlineData("[Service]\nExecStart=:/bin/a '$(hostname)'\n")]
    public Task Inside_of_a_word_in_single_quotes_it_may_be_meant(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
