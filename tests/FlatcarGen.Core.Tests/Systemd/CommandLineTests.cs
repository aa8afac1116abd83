using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Systemd;

/// <summary>What systemd 252 was seen to do with the arguments of an Exec line.</summary>
public sealed class CommandLineTests
{
    private static readonly Dictionary<string, string> Environment = new()
    {
        ["A"] = "one", ["B"] = "two words", ["EMPTY"] = "", ["IP4"] = "10.0.0.2", ["IP6"] = "fd00::2", ["A1B"] = "a1b",
        ["Q"] = "a \"q\" b", ["F1"] = "plain words here", ["E1"] = "$A", ["E2"] = "${A}", ["E5"] = "back\\slash",
    };

    [Theory]
    [InlineData("$A", "[one]")]
    [InlineData("$B", "[two][words]")]
    [InlineData("${A}", "[one]")]
    [InlineData("${B}", "[two words]")]
    [InlineData("x$A", "[x$A]")]
    [InlineData("x${A}y", "[xoney]")]
    [InlineData("$A-y", "")]
    [InlineData("$B$B", "")]
    [InlineData("${B}${A}", "[two wordsone]")]
    [InlineData("$UNDEF", "")]
    [InlineData("${UNDEF}", "[]")]
    [InlineData("[$UNDEF]", "[[$UNDEF]]")]
    [InlineData("[${UNDEF}]", "[[]]")]
    [InlineData("$EMPTY", "")]
    [InlineData("${EMPTY}", "[]")]
    [InlineData("$$A", "[$A]")]
    [InlineData("$$$$", "[$$]")]
    [InlineData("$$", "[$]")]
    [InlineData("$${A}", "[${A}]")]
    [InlineData("\\$A", "[\\$A]")]
    [InlineData("'$A'", "[one]")]
    [InlineData("'${A}'", "[one]")]
    [InlineData("'$B'", "[two][words]")]
    [InlineData("'${B}'", "[two words]")]
    [InlineData("\"$B\"", "[two][words]")]
    [InlineData("\"${B}\"", "[two words]")]
    [InlineData("'$$A'", "[$A]")]
    [InlineData("'$${A}'", "[${A}]")]
    [InlineData("'$(echo hi)'", "")]
    [InlineData("$(echo hi)", "[hi)]")]
    [InlineData("${UNDEF:-dflt}", "[${UNDEF:-dflt}]")]
    [InlineData("${A:-dflt}", "[${A:-dflt}]")]
    [InlineData("'${A:-dflt}'", "[${A:-dflt}]")]
    [InlineData("${A:+alt}", "[${A:+alt}]")]
    [InlineData("%n", "[probe.service]")]
    [InlineData("%%", "[%]")]
    [InlineData("'%n'", "[probe.service]")]
    [InlineData("'%%F'", "[%F]")]
    [InlineData("$A,$B6", "")]
    [InlineData("${IP4},${IP6}", "[10.0.0.2,fd00::2]")]
    [InlineData("$IP4,$IP6", "")]
    [InlineData("a\\tb", "[a\tb]")]
    [InlineData("'a\\tb'", "[a\tb]")]
    [InlineData("'a\\\\tb'", "[a\\tb]")]
    [InlineData("a\\ b", "[a\\ b]")]
    [InlineData("~", "[~]")]
    [InlineData("*", "[*]")]
    [InlineData("$HOME", "")]
    [InlineData("$A1B", "[a1b]")]
    [InlineData("$A_", "")]
    [InlineData("$A.x", "")]
    [InlineData("$1", "")]
    [InlineData("a#b # c", "[a#b][#][c]")]
    [InlineData("a;b", "[a;b]")]
    [InlineData("a ; /opt/harness/argv 900 b", "[a]")]
    [InlineData("a \\; b", "[a][;][b]")]
    [InlineData("< /etc/kubeadm.yml > /x", "[<][/etc/kubeadm.yml][>][/x]")]
    [InlineData("| cat", "[|][cat]")]
    [InlineData("&& true", "[&&][true]")]
    [InlineData("$Q", "[a][q][b]")]
    [InlineData("${Q}", "[a \"q\" b]")]
    [InlineData("$F1", "[plain][words][here]")]
    [InlineData("${F1}", "[plain words here]")]
    [InlineData("${E1}", "[$A]")]
    [InlineData("${E2}", "[${A}]")]
    [InlineData("${E5}", "[back\\slash]")]
    public void Arguments_come_out_as_systemd_passes_them(string arguments, string expected) =>
        Assert.Equal(expected, Received(Parse("/opt/harness/argv " + arguments).Commands[0]));

    [Fact]
    public void A_lone_semicolon_begins_another_command()
    {
        var commands = Parse("/opt/harness/argv a ; -/opt/harness/argv 900 b").Commands;

        Assert.Equal("[900][b]", Received(commands[1]));
        Assert.Equal("-", commands[1].Prefixes);
    }

    [Theory]
    [InlineData("/bin/true %F")]
    [InlineData("/bin/true %5")]
    public void An_unknown_specifier_makes_systemd_refuse_the_line(string line) =>
        Assert.Null(CommandExpansion.Arguments(Parse(line).Commands[0], _ => null, Specifier));

    [Theory]
    [InlineData("-/bin/true", "-", "/bin/true")]
    [InlineData("-@!!:/bin/true x", "-@!!:", "/bin/true")]
    [InlineData("\"+/bin/true\" x", "+", "/bin/true")]
    [InlineData("sleep 1", "", "sleep")]
    public void Prefixes_are_no_part_of_the_program(string line, string prefixes, string program)
    {
        var command = Parse(line).Commands.Single();

        Assert.Equal((prefixes, program), (command.Prefixes, command.Program.Value));
    }

    [Fact]
    public void A_colon_keeps_systemd_from_putting_variables_in() =>
        Assert.Equal("[$A][${A}][$$]", Received(Parse(":/bin/true $A ${A} $$").Commands[0]));

    [Theory]
    [InlineData("/bin/true 'a")]
    [InlineData("/bin/true \"a\\\"")]
    [InlineData("/bin/true 'a\\")]
    public void An_open_quote_breaks_the_line(string line) => Assert.True(Parse(line).IsBroken);

    [Theory]
    [InlineData("'a b'", "'a b'", true)]
    [InlineData("a\"b c\"d", "a\"b c\"d", true)]
    [InlineData("\\x41\\u00e9\\101\\s", "\\x41\\u00e9\\101\\s", false)]
    public void A_word_knows_its_characters_and_whether_it_is_quoted(string word, string written, bool isQuoted)
    {
        var line = "/bin/true first " + word + " last";
        var read = Parse(line).Commands[0].Arguments[1];

        Assert.Equal(written, line.Substring(read.Range.Start, read.Range.Length));
        Assert.Equal(isQuoted, read.HasQuotes);
    }

    [Theory]
    [InlineData("\\x41\\u00e9\\101\\s\\U0001F600", "AéA \U0001F600")]
    [InlineData("\\x00\\u0000\\400\\ud800\\q\\x4", "\\x00\\u0000\\400\\ud800\\q\\x4")]
    public void Escapes_are_undone_where_systemd_knows_them(string word, string value) =>
        Assert.Equal(value, Parse("/bin/true " + word).Commands[0].Arguments[0].Value);

    [Fact]
    public void Variables_know_their_characters()
    {
        const string line = "/bin/true $A 'x${B}y' $$C ${D:-e}";
        var variables = Parse(line).Commands[0].Arguments.SelectMany(word => word.Variables).ToList();

        Assert.Equal(["A", "B"], variables.Select(variable => variable.Name));
        Assert.Equal(["$A", "${B}"], variables.Select(variable => line.Substring(variable.Range.Start, variable.Range.Length)));
        Assert.Equal([true, false], variables.Select(variable => variable.IsWholeWord));
    }

    [Theory]
    [InlineData("/bin/sh -c 'x'", "x")]
    [InlineData("bash -ec x", "x")]
    [InlineData("/usr/bin/bash -euo pipefail -c 'x'", "x")]
    [InlineData("/usr/bin/env bash -lc 'x'", "x")]
    [InlineData("/usr/bin/env -i A=b dash -c x", "x")]
    [InlineData("/bin/bash -c -e x", "x")]
    [InlineData("/bin/bash --noprofile --rcfile f -c x y", "x")]
    [InlineData("@/bin/bash login -c x", "x")]
    [InlineData("/bin/busybox sh -c x", "x")]
    [InlineData("/bin/bash /opt/x.sh -c x", null)]
    [InlineData("/bin/bash -C 'x'", null)]
    [InlineData("/bin/bash -c", null)]
    [InlineData("/usr/bin/envsubst -c x", null)]
    [InlineData("/usr/bin/env", null)]
    public void A_script_handed_to_a_shell_is_found(string line, string? script) =>
        Assert.Equal(script, Parse(line).Commands[0].Shell?.Script.Value);

    [Fact]
    public void A_script_reads_as_the_shell_sees_it() =>
        Assert.Equal(
            $"echo $A $B {MappedText.Unknown} 5% {MappedText.Unknown}",
            Parse("/bin/sh -c 'echo $A $$B ${C} 5%% %n'").Commands[0].Shell!.Text.Value);

    private static CommandLine Parse(string line) => CommandLine.Parse(MappedText.Plain(line));

    private static string Received(ExecCommand command) => string.Concat(
        CommandExpansion.Arguments(command, name => Environment.GetValueOrDefault(name), Specifier)!.Select(word => $"[{word}]"));

    private static string? Specifier(char letter) => letter == 'n' ? "probe.service" : null;
}
