using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Files;

/// <summary>Comments that take findings back, in front of the line of the finding.</summary>
public sealed class FileSuppressionTests
{
    private const string Exec = "ExecStart=/bin/a > /b\n";
    private const string MarkedExec = "ExecStart=/bin/a {|FCG2001:>|} /b\n";

    [Theory]
    [InlineData("# flatcargen disable FCG2001\n")]
    [InlineData("#flatcargen disable FCG2001: the reason: it is meant\n")]
    [InlineData("; flatcargen disable FCG2001\n")]
    [InlineData("  ## flatcargen disable FCG3004,FCG2001 , FCG2002\n")]
    [InlineData("# flatcargen disable FCG2001\n# flatcargen disable FCG3004\n")]
    [InlineData("# flatcargen disable FCG2001\n# more of the reason\n;\n")]
    [InlineData("# flatcargen disable FCG2001\r\n")]
    public Task A_comment_in_a_unit(string comment) => Verify.File("a.service", $"[Service]\n{comment}{Exec}");

    [Theory]
    [InlineData("# flatcargen disable FCG2002\n")]
    [InlineData("# flatcargen disable FCG20011\n")]
    [InlineData("# flatcargen disable: FCG2001\n")]
    [InlineData("# flatcargen disable FCG3004: not FCG2001\n")]
    [InlineData("# flatcargen disable FCG2001\n\n")]
    [InlineData("# flatcargen disable FCG2001\nType=oneshot\n")]
    [InlineData("# flatcargen enable FCG2001\n")]
    public Task Another_comment_takes_nothing_back(string comment) => Verify.File("a.service", $"[Service]\n{comment}{MarkedExec}");

    [Fact]
    public Task A_comment_is_for_one_line() =>
        Verify.File("a.service", $"[Service]\nType=oneshot\n# flatcargen disable FCG2001\n{Exec}{MarkedExec}");

    [Fact]
    public Task Lines_that_backslashes_join_are_one_line() => Verify.File(
        "a.service",
        "[Service]\nType=oneshot\n# flatcargen disable FCG2001\nExecStart=/bin/a \\\n  b \\\n  > /c\nExecStart=/bin/a \\\n# flatcargen disable FCG2001\n> /b\n");

    [Fact]
    public Task A_comment_in_YAML() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.0.0
        # flatcargen disable FCG7501: the second one counts
        storage: {}
        # flatcargen disable FCG7501: the second one counts
        storage: {}
        """);

    [Fact]
    public Task A_comment_of_the_unit_inside_a_block() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.0.0
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                Type=oneshot
                # flatcargen disable FCG2001
                ExecStart=/bin/a > /b
                ; flatcargen disable FCG2001
                ExecStart=/bin/a > /b
                ExecStart=/bin/a {|FCG2001:>|} /b
        """);

    [Fact]
    public Task A_comment_before_a_unit_on_one_line() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.0.0
        systemd:
          units:
            - name: a.service
              # flatcargen disable FCG2001
              contents: "[Service]\nExecStart=/bin/a > /b\n"
            - name: b.service
              contents: "[Service]\nExecStart=/bin/a {|FCG2001:>|} /b\n"
        """);

    [Fact]
    public Task A_comment_takes_back_what_is_said_of_a_drop_in() => Verify.File(
        "a.service.d/10.conf",
        "[Service]\n# flatcargen disable FCG2030\nExecStart=/bin/b\n",
        ("a.service", "[Service]\nExecStart=/bin/a\n"));
}
