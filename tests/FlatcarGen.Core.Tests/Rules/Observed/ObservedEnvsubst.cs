namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>Texts that envsubst (gettext 0.21) read, in a unit that calls it for them.</summary>
internal static class ObservedEnvsubst
{
    public static ObservedTable Table { get; } = new ObservedTable("envsubst")
        .Works("names", Unit(), Text("$IP4,$IP6"))
        .Works("names in braces", Unit(), Text("x${IP4}y"))
        .Fails("a name that goes on", "FCG4004", Unit(), Text("x$IP4y"))
        .Fails("a name that nothing sets", "FCG4004", Unit(), Text("[$UNDEF]"))
        .Fails("a name that nothing sets, in braces", "FCG4004", Unit(), Text("[${UNDEF}]"))
        .Works("dollars alone", Unit(), Text("$$ $ $1 ${1} ${} ${ IP4 } $(echo hi) `echo hi` %{IP4} ${IP4"))
        .Fails("two dollars before a name", "FCG4005", Unit(), Text("$$IP4"))
        .Fails("two dollars before braces", "FCG4005", Unit(), Text("$${IP4}"))
        .Fails("a backslash before a name", "FCG4005", Unit(), Text("\\$IP4"))
        .Fails("a backslash before braces", "FCG4005", Unit(), Text("\\${IP4}"))
        .Fails("a default", "FCG4007", Unit(), Text("${UNDEF:-dflt}"))
        .Fails("a default without colon", "FCG4007", Unit(), Text("${UNDEF-dflt}"))
        .Fails("a default of a name that is set", "FCG4007", Unit(), Text("${IP4:-dflt}"))
        .Fails("a part", "FCG4007", Unit(), Text("${IP4:0:2}"))
        .Fails("a length", "FCG4007", Unit(), Text("${#IP4}"))
        .Fails("a name by name", "FCG4007", Unit(), Text("${!IP4}"))
        .Works("quotes", Unit(), Text("'$IP4'"))
        .Fails("another case", "FCG4004", Unit(), Text("$ip4"))
        .Fails("a longer name", "FCG4004", Unit(), Text("$IP4_X"))
        .Works("names without a blank", Unit(), Text("$IP4$IP6 $IP4-$IP6"))
        .Works("a list: others stay", Unit("$IP4 $IP6"), Text("$IP4 $IP6 $UNDEF $HOME"))
        .Works("a list with commas", Unit("$IP4,$IP6"), Text("$IP4 $IP6"))
        .Works("a list: expressions stay", Unit("$IP4"), Text("$UNDEF ${UNDEF:-x} $(date) $$"))
        .Fails("a list with a name that nothing sets", "FCG4015", Unit("$UNDEF $IP4"), Text("$IP4 $UNDEF"))
        .Fails("a list without dollars", "FCG4501", Unit("IP4"), Text("$IP4"))
        .Fails("an empty list", "FCG4501", Unit(""), Text("$IP4"))
        .Fails("a list and escapes", "FCG4005", Unit("$IP4"), Text("$${IP4} \\$IP4"));

    private static string Unit(string? list = null) => $"""
        [Service]
        Environment=IP4=10.0.0.2 IP6=fd00::2
        ExecStart=/bin/bash -c "envsubst {(list is null ? "" : $"'{list}' ")}< /etc/in.yaml > /run/out.yaml"
        """;

    private static Func<ObservedRow, ObservedRow> Text(string text) => row => row with { Files = [("/etc/in.yaml", text + "\n")] };
}
