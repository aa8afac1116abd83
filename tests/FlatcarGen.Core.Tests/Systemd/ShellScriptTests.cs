using System.Diagnostics;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Systemd;

/// <summary>What a shell printed when systemd 252 started it with a script, against the model and a real shell.</summary>
public sealed class ShellScriptTests
{
    private static readonly Dictionary<string, string> Variables = new()
    {
        ["A"] = "one", ["B"] = "two words", ["IP4"] = "10.0.0.2", ["IP6"] = "fd00::2", ["PATH"] = "/usr/bin:/bin",
    };

    [Theory]
    [InlineData("'echo \"$A\"'", "one")]
    [InlineData("'echo \"${A}\"'", "one")]
    [InlineData("'echo \"$B\"'", "two words")]
    [InlineData("'echo $$A'", "one")]
    [InlineData("'echo $$'", "$")]
    [InlineData("'X=in; echo [$X]'", "[in]")]
    [InlineData("'X=in; echo [${X}]'", "[]")]
    [InlineData("'X=in; echo [$${X}]'", "[in]")]
    [InlineData("'X=in; echo [$$X]'", "[in]")]
    [InlineData("'echo [${UNDEF:-dflt}]'", "[dflt]")]
    [InlineData("'echo [$${UNDEF:-dflt}]'", "[dflt]")]
    [InlineData("'echo [$(echo hi)]'", "[hi]")]
    [InlineData("'echo [$$(echo hi)]'", "[hi]")]
    [InlineData("'echo $A | envsubst'", "one")]
    [InlineData("'echo \\\\$A | envsubst'", "one")]
    [InlineData("\"echo '$A' | envsubst\"", "one")]
    [InlineData("'envsubst '\\''$IP4'\\'' < IN'", "10.0.0.2 $IP6 $UNDEF $A")]
    [InlineData("\"envsubst '$IP4 $IP6' < IN\"", "10.0.0.2 fd00::2 $UNDEF $A")]
    [InlineData("\"envsubst '$$IP4 $$IP6' < IN\"", "10.0.0.2 fd00::2 $UNDEF $A")]
    [InlineData("\"envsubst '$${IP4} $${IP6}' < IN\"", "10.0.0.2 fd00::2 $UNDEF $A")]
    [InlineData("\"envsubst '${IP4} ${IP6}' < IN\"", "$IP4 $IP6 $UNDEF $A")]
    [InlineData("'envsubst < IN'", "10.0.0.2 fd00::2  one")]
    [InlineData("'date +%%F | wc -c'", "11")]
    [InlineData("'echo %i-%n'", "-probe.service")]
    [InlineData("'for i in 1 2; do echo $i; done'", "1\n2")]
    [InlineData("'for i in 1 2; do echo $$i; done'", "1\n2")]
    [InlineData("'echo ${#A}'", "")]
    [InlineData("'echo one; echo \"it'\"'\"'s\"'", "one\nit's")]
    public void A_script_prints_what_it_printed(string script, string printed)
    {
        var input = Path.GetTempFileName();
        File.WriteAllText(input, "$IP4 $IP6 $UNDEF $A\n");
        try
        {
            var line = "/bin/bash -c " + script.Replace("IN'", input + "'").Replace("IN\"", input + "\"");
            var command = CommandLine.Parse(MappedText.Plain(line)).Commands[0];
            var start = new ProcessStartInfo("/bin/bash", CommandExpansion.Arguments(command, Variables.GetValueOrDefault, Specifier)!)
            {
                RedirectStandardOutput = true,
            };
            start.Environment.Clear();
            foreach (var variable in Variables)
                start.Environment[variable.Key] = variable.Value;
            using var bash = Process.Start(start)!;

            Assert.Equal(printed, bash.StandardOutput.ReadToEnd().TrimEnd('\n'));
            bash.WaitForExit();
        }
        finally
        {
            File.Delete(input);
        }
    }

    private static string? Specifier(char letter) => letter switch
    {
        'n' => "probe.service",
        'i' => "",
        _ => null,
    };
}
