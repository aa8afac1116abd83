using System.Diagnostics;
using CsCheck;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Rules.Systemd;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Rules.Systemd;

public sealed class ShellWrapTests
{
    private static readonly Dictionary<string, string> Variables = new() { ["A"] = "one", ["B"] = "two words", ["EMPTY"] = "" };

    private static readonly string[] Words =
    [
        "a", "$A", "$B", "${A}", "${B}x", "\"a b\"", "'a  b'", "\"${B}\"", "'$B'", "\"it's\"", "'\"'", "$$", "%%", "\\;", "\"\\\\\"",
        "'\\''", "\"$$(x)\"", "''", "a'b c'\"d\"${A}", "'${A}'\"'\"", "\"\\n\"", "'\\x22`'", "$EMPTY", "\"${EMPTY}\"",
    ];

    [Theory]
    [InlineData("/usr/bin/envsubst < /etc/a > /etc/b", "/bin/bash -c '/usr/bin/envsubst < /etc/a > /etc/b'")]
    [InlineData("-!/bin/a > /b", "-!/bin/bash -c '/bin/a > /b'")]
    [InlineData("/bin/a $A > /b", "/bin/bash -c '/bin/a $A > /b'")]
    [InlineData("/bin/a \"b c\" > /d", "/bin/bash -c '/bin/a \"b c\" > /d'")]
    [InlineData("/bin/a 'b c' > /d", "/bin/bash -c \"/bin/a 'b c' > /d\"")]
    [InlineData("/bin/a x${A}y > /d", "/bin/bash -c '/bin/a \"x$${A}y\" > /d'")]
    [InlineData("/bin/a > ${A}", "/bin/bash -c '/bin/a > \"$${A}\"'")]
    [InlineData("/bin/a >${A}", "/bin/bash -c '/bin/a >\"$${A}\"'")]
    [InlineData("/bin/a > /b ; /bin/c", "/bin/bash -c '/bin/a > /b' ; /bin/c")]
    [InlineData("/bin/a | /bin/b > /c", "/bin/bash -o pipefail -c '/bin/a | /bin/b > /c'")]
    [InlineData("/bin/a && /bin/b || /bin/c", "/bin/bash -c '/bin/a && /bin/b || /bin/c'")]
    [InlineData("/bin/a \"b | c\" | /bin/d", "/bin/bash -o pipefail -c '/bin/a \"b | c\" | /bin/d'")]
    [InlineData("/bin/a http://x/?y=z&u=v > /c", "/bin/bash -c '/bin/a \"http://x/?y=z&u=v\" > /c'")]
    [InlineData("/bin/a %n %% > /c", "/bin/bash -c '/bin/a %n %% > /c'")]
    public void The_command_is_handed_to_bash(string line, string expected) => Assert.Equal(expected, Fixed(line));

    [Fact]
    public void Continuation_lines_stay() =>
        Assert.Equal("/bin/bash -c '/bin/a \\\n  # why\n  b \\\n  > /c'", Fixed("/bin/a \\\n  # why\n  b \\\n  > /c"));

    [Theory]
    [InlineData("@/bin/a b > /c")]
    [InlineData(":/bin/a $A > /c")]
    [InlineData("/bin/bash -c a > /c")]
    [InlineData("/bin/a *.conf > /c")]
    [InlineData("/bin/a ~/b > /c")]
    [InlineData("/bin/a {b,c} > /c")]
    [InlineData("/bin/a $(b) > /c")]
    [InlineData("/bin/a `b` > /c")]
    [InlineData("/bin/a $1 > /c")]
    [InlineData("/bin/a b\\ c > /c")]
    [InlineData("/bin/a b; c > /c")]
    [InlineData("/bin/a # b > /c")]
    [InlineData("/bin/a > /c &")]
    [InlineData("/bin/cat << EOF")]
    [InlineData("/bin/cat <<EOF > /c")]
    [InlineData("/bin/a ${B%%x} > /c")]
    public void Where_it_cannot_be_shown_to_mean_the_same_there_is_no_fix(string line)
    {
        var finding = Assert.Single(Find($"[Service]\nExecStart={line}\n"));

        Assert.Null(finding.Fix);
    }

    [Fact]
    public void In_a_declared_unit_placeholders_stay_and_new_braces_are_escaped() =>
        Assert.Equal(
            "/bin/bash -c '/bin/a ${name} \"$$${A}\" > /c'",
            Fixed("/bin/a ${name} $${A} > /c", UnitForm.Declared));

    [Theory]
    [InlineData("$A $B x$A")]
    [InlineData("${A} ${B} ${EMPTY} x${B}y")]
    [InlineData("\"$B\" '$B' '${B}' \"${B}\"")]
    [InlineData("\"a b\" 'c d' \"it's\" 'say \"x\"' \"\" ''")]
    [InlineData("a\"b c\"d 'e'\"f\"'g h'")]
    [InlineData("$$A $$ '$$A' \"$${A}\" 'x $A'")]
    [InlineData("\"a\\tb\\\\c\\\"d\" 'e\\'f\\n' '`x` \\\\ $$(y)'")]
    [InlineData("%n %%F '%%' a%%b")]
    [InlineData("-x --y=z,1:2@3+4^5 a#b {} http://h/?a=b&c=d[1] é")]
    [InlineData("a \\; b ';' \"&&\" '|' '>' \"<\"")]
    [InlineData("'* ? [a] ~ # ! ( )' \"* ? [a] ~ # ! ( )\"")]
    public void Bash_passes_on_what_systemd_passed_on(string arguments)
    {
        var redirected = RunFixed(arguments, out var expected);

        Assert.Equal(expected.Replace("x$A", "xone"), redirected);
    }

    [Fact]
    public void Any_words_that_get_a_fix_come_out_the_same() =>
        Gen.Int[0, Words.Length - 1].Select(word => Words[word])
            .Array[1, 6]
            .Sample(words => RunFixed(string.Join(" ", words), out var expected) == expected, iter: 60, threads: 1);

    private static string Fixed(string line, UnitForm form = UnitForm.Plain)
    {
        var text = $"[Service]\nExecStart={line}\nType=oneshot\n";
        var finding = Find(text, form)[0];
        Assert.NotNull(finding.Fix);
        var mended = RuleCheck.Apply(text, finding.Fix);

        Assert.True(Find(mended, form).Count < Find(text, form).Count);
        return mended["[Service]\nExecStart=".Length..^"\nType=oneshot\n".Length];
    }

    private static List<Finding> Find(string text, UnitForm form = UnitForm.Plain) =>
        RuleCatalog.OfKind<ShellOperatorRule>().SelectMany(rule => rule.Check(RuleCheck.Unit(text, form), UnitContext.Unknown)).ToList();

    /// <summary>Runs the mended line as systemd would and returns what the program got, by way of the redirection.</summary>
    private static string RunFixed(string arguments, out string expected)
    {
        var folder = Directory.CreateTempSubdirectory("wrap");
        try
        {
            const string recorder = "/usr/bin/printf \"[%%s]\"";
            var target = Path.Combine(folder.FullName, "out");

            expected = string.Concat(Arguments($"{recorder} {arguments}").Skip(1).Select(word => $"[{word}]"));
            if (expected.Length == 0)
                expected = "[]"; // printf's answer to no argument at all

            var start = new ProcessStartInfo("/bin/bash", Arguments(Fixed($"{recorder} {arguments} > {target}")));
            start.Environment.Clear();
            foreach (var variable in Variables)
                start.Environment[variable.Key] = variable.Value;
            using var bash = Process.Start(start)!;
            bash.WaitForExit();
            Assert.Equal(0, bash.ExitCode);
            return File.ReadAllText(target);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IReadOnlyList<string> Arguments(string line) => CommandExpansion.Arguments(
        CommandLine.Parse(MappedText.Plain(line)).Commands.Single(),
        name => Variables.GetValueOrDefault(name),
        letter => letter == 'n' ? "probe.service" : null)!;
}
