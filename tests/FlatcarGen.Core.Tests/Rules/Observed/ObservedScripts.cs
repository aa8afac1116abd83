namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>What bash printed that systemd 252 had started.</summary>
internal static class ObservedScripts
{
    public static ObservedTable Table { get; } = new ObservedTable("bash")
        .Works("names", Unit("'echo \"$A\" \"${A}\" \"${B}\" $$A'"))
        .Fails("$$ is a dollar, no number of a process", "FCG2006", Unit("'echo $$'"))
        .Works("$$$$", Unit("'echo $$$$'"))
        .Works("$X of the script", Unit("'X=in; echo [$X]'"))
        .Fails("${X} of the script is emptied", "FCG2006", Unit("'X=in; echo [${X}]'"))
        .Works("$${X} of the script", Unit("'X=in; echo [$${X}] [$$X]'"))
        .Works("a default", Unit("'echo [${UNDEF:-dflt}] [$${UNDEF:-dflt}]'"))
        .Works("a substitution", Unit("'echo [$(echo hi)] [$$(echo hi)]'"))
        .Works("envsubst behind a pipe", Unit("\"set -o pipefail; echo '$A' | envsubst\""))
        .Works("a list in quotes in quotes", Unit("'envsubst '\\''$IP4'\\'' < /etc/exp.in'"), Template("$IP4 $IP6 $UNDEF"))
        .Works("a list", Unit("\"envsubst '$IP4 $IP6' < /etc/exp.in\""), Template("$IP4 $IP6 $UNDEF"))
        .Works("a list with two dollars", Unit("\"envsubst '$$IP4 $$IP6' < /etc/exp.in\""), Template("$IP4 $IP6 $UNDEF"))
        .Works("a list with two dollars and braces", Unit("\"envsubst '$${IP4} $${IP6}' < /etc/exp.in\""), Template("$IP4 $IP6 $UNDEF"))
        .Fails("a list with braces is expanded", "FCG4006", Unit("\"envsubst '${IP4} ${IP6}' < /etc/exp.in\""), Template("$IP4 $IP6 $UNDEF"))
        .Fails("no list", "FCG4004", Unit("'envsubst < /etc/exp.in'"), Template("$IP4 $IP6 $UNDEF"))
        .Works("no list and every name set", Unit("'envsubst < /etc/exp.in'"), Template("$IP4 $IP6 $A"))
        .Fails("a percent sign", "FCG2007", Unit("'date +%F'"))
        .Works("two percent signs", Unit("'set -o pipefail; date +%%F | wc -c'"))
        .Works("specifiers", Unit("'echo %i-%n'"))
        .Works("a loop", Unit("'for i in 1 2; do echo $i; done'"))
        .Works("a loop with two dollars", Unit("'for i in 1 2; do echo $$i; done'"))
        .Fails("the length of a variable is emptied", "FCG2006", Unit("'echo ${#A}'"))
        .Works("quotes in quotes", Unit("'echo one; echo \"it'\"'\"'s\"'"));

    private static string Unit(string script) => $"""
        [Service]
        Environment=A=one "B=two words" IP4=10.0.0.2 IP6=fd00::2
        ExecStart=/bin/bash -c {script}
        """;

    private static Func<ObservedRow, ObservedRow> Template(string text) => row => row with { Files = [("/etc/exp.in", text + "\n")] };
}
