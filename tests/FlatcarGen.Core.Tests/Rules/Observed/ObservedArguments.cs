namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>Arguments that a program got from systemd 252.</summary>
internal static class ObservedArguments
{
    public static ObservedTable Table { get; } = new ObservedTable("argument")
        .Works("$ONE", Unit("$ONE"))
        .Works("$TWO becomes two words", Unit("$TWO"))
        .Works("${ONE}", Unit("${ONE}"))
        .Works("${TWO}", Unit("${TWO}"))
        .Fails("x$ONE stays", "FCG2008", Unit("x$ONE"))
        .Works("x${ONE}y", Unit("x${ONE}y"))
        .Fails("$ONE-y vanishes", "FCG2008", Unit("$ONE-y"))
        .Fails("$TWO$TWO vanishes", "FCG2008", Unit("$TWO$TWO"))
        .Works("${TWO}${ONE}", Unit("${TWO}${ONE}"))
        .Fails("$UNDEF vanishes", "FCG4015", Unit("$UNDEF"))
        .Fails("${UNDEF} is empty", "FCG4015", Unit("${UNDEF}"))
        .Fails("[$UNDEF] stays", "", Unit("[$UNDEF]"))
        .Fails("[${UNDEF}] is emptied", "FCG4015", Unit("[${UNDEF}]"))
        .Works("$EMPTY", Unit("$EMPTY"))
        .Works("${EMPTY}", Unit("${EMPTY}"))
        .Works("$$ONE $$$$ $$ $${ONE} '$$ONE' '$${ONE}'", Unit("$$ONE $$$$ $$ $${ONE} '$$ONE' '$${ONE}'"))
        .Fails("\\$ONE keeps its backslash", "FCG2008", Unit("\\$ONE"))
        .Works("quotes keep nothing", Unit("'$ONE' '${ONE}' '$TWO' '${TWO}' \"$TWO\" \"${TWO}\""))
        .Fails("'$(echo hi)' vanishes", "FCG2004", Unit("'$(echo hi)'"))
        .Fails("$(echo hi) is taken apart", "FCG2004", Unit("$(echo hi)"))
        .Fails("${UNDEF:-dflt} stays", "FCG2508", Unit("${UNDEF:-dflt}"))
        .Fails("${ONE:-dflt} stays", "FCG2508", Unit("${ONE:-dflt}"))
        .Fails("'${ONE:-dflt}' stays", "FCG2508", Unit("'${ONE:-dflt}'"))
        .Fails("${ONE:+alt} stays", "FCG2508", Unit("${ONE:+alt}"))
        .Works("specifiers", Unit("%n %% '%n' '%%F'"))
        .Fails("$ONE,$TWO6 vanishes", "FCG2008", Unit("$ONE,$TWO6"))
        .Works("${IP4},${IP6}", Unit("${IP4},${IP6}"))
        .Fails("$IP4,$IP6 vanishes", "FCG2008", Unit("$IP4,$IP6"))
        .Works("escapes of C", Unit("a\\tb 'a\\tb' 'a\\\\tb'"))
        .Fails("a\\ b keeps its backslash", "FCG2513", Unit("a\\ b"))
        .Fails("~ stays", "FCG2005", Unit("-rf ~/a").Replace("/opt/bin/recorder", "/usr/bin/rm"))
        .Fails("* stays", "FCG2005", Unit("/etc/a/*").Replace("/opt/bin/recorder", "/usr/bin/cat"))
        .Fails("* stays for a program of which nothing is known", "", Unit("*"))
        .Fails("$HOME vanishes", "FCG4015", Unit("$HOME"))
        .Works("${PATH}", Unit("${PATH}"))
        .Works("$A1B", Unit("$A1B"))
        .Fails("$ONE_ vanishes", "FCG4015", Unit("$ONE_"))
        .Fails("$ONE.x vanishes", "FCG2008", Unit("$ONE.x"))
        .Fails("$1 vanishes", "FCG4015", Unit("$1"))
        .Fails("a comment is arguments", "FCG2501", Unit("a#b # c"))
        .Works("semicolons", Unit("a;b ; /opt/bin/recorder b", "Type=oneshot\nRemainAfterExit=yes\n"))
        .Works("an escaped semicolon", Unit("a \\; b"))
        .Fails("redirections are arguments", "FCG2001", Unit("< /etc/kubeadm.yml > /x"))
        .Fails("a pipe is an argument", "FCG2002", Unit("| cat"))
        .Fails("a list is arguments", "FCG2003", Unit("&& true"))
        .Works("$QUOTED ${QUOTED}", Unit("$QUOTED ${QUOTED}"))
        .Works("a file of variables", Unit("$F1 ${F1} ${F2} ${F5} ${F7} ${F8} ${F9}", "EnvironmentFile=/etc/agent.env\n"), File("""
            F1=plain words here
            F2="double quoted $ONE \n"
            F5="a" b
            F7=with#hash # tail
            F8=fd00:1:2:3::2
            F9=  lead and trail
            """))
        .Fails("export in a file of variables", "FCG2025", Unit("${F6}", "EnvironmentFile=/etc/agent.env\n"), File("export F6=exported"))
        .Fails("Environment= keeps $ONE", "FCG2024", Unit("${E1}", "Environment=E1=$ONE\n"))
        .Fails("Environment= keeps ${ONE}", "FCG2024", Unit("${E2}", "Environment=\"E2=${ONE}\"\n"))
        .Works("Environment= with specifiers and backslashes", Unit("${E3} ${E4} ${E5}", "Environment=E3=%n \"E4=pct%%\" E5=back\\\\slash\n"))
        .Works("a file wins over Environment=", Unit("${DUP}", "Environment=DUP=from_env\nEnvironmentFile=/etc/agent.env\n"), File("DUP=from_file"));

    private static string Unit(string arguments, string service = "") => $"""
        [Service]
        Environment=ONE=one "TWO=two words" EMPTY= IP4=10.0.0.2 IP6=fd00::2 A1B=a1b 'QUOTED=a "q" b'
        {service}ExecStart=/opt/bin/recorder {arguments}
        """;

    private static Func<ObservedRow, ObservedRow> File(string text) => row => row with { Files = [("/etc/agent.env", text + "\n")] };
}
