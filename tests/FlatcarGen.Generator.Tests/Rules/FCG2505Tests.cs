using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2505Tests : FixableRuleTests
{
    protected override string Firing => Of(@"[Service]\nExecStart=/bin/a --b {|FCG2505:\\|}\n[Install]\nWantedBy=multi-user.target\n");

    protected override string Message => "The backslash makes '[Install]' a part of the value of ExecStart=; remove the backslash";

    protected override string Fixed => Of(@"[Service]\nExecStart=/bin/a --b\n[Install]\nWantedBy=multi-user.target\n");

    protected override string Silent => Of(
        @"[Service]\nEnvironment=A=b \\\n  PATH=/bin \\\n  # first\n  C=d\nExecStart=/bin/a \\\n  --type=b \\\n\n[Install]\nWantedBy=multi-user.target\n");

    [Fact]
    public Task In_a_script_the_line_is_the_shells() => Verify.Analyzer(Of(@"[Service]\nExecStart=/bin/bash -c 'a \\\nUser=b \\\n[Install] c'\n"));

    [Fact]
    public Task An_assignment_is_taken_in_over_a_comment() => Verify.Fix(
        Of(@"[Service]\nType=oneshot {|FCG2505:\\|}\n# The work\nExecStart=/bin/a\n"),
        Of(@"[Service]\nType=oneshot\n# The work\nExecStart=/bin/a\n"));

    private static string Of(string text) => $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "{{text}}";
        }
        """;
}
