namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>Faults that no rule finds.</summary>
internal static class ObservedUnseen
{
    /// <summary>Those that can be seen in the text, by row: what kind of mistake a rule for it would find.</summary>
    public static IReadOnlyDictionary<string, string> NotYet { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["verify: 27 required unit that is not there"] = "a required unit that nothing declares or ships",
        ["verify: 30 quote that does not end"] = "a command line that systemd cannot read",
        ["envsubst: a length"] = "E07: expression of a shell in a text for envsubst",
        ["envsubst: a name by name"] = "E07: expression of a shell in a text for envsubst",
        ["envsubst: a list with a name that nothing sets"] = "E15: name that nothing sets",
        ["envsubst: a list without dollars"] = "E04: list that lists nothing",
        ["envsubst: an empty list"] = "E04: list that lists nothing",
        ["argument: ${UNDEF} is empty"] = "E15: name that nothing sets",
        ["argument: [$UNDEF] stays"] = "E15: name that nothing sets",
        ["argument: [${UNDEF}] is emptied"] = "E15: name that nothing sets",
        ["argument: $ONE,$TWO6 vanishes"] = "E15: name that nothing sets",
        ["argument: $HOME vanishes"] = "E15: name that nothing sets",
        ["argument: $1 vanishes"] = "E15: name that nothing sets",
        ["argument: a\\ b keeps its backslash"] = "backslash that systemd does not know",
        ["argument: '$(echo hi)' vanishes"] = "S04: substitution outside a shell, in single quotes",
        ["argument: export in a file of variables"] = "S25: line of an EnvironmentFile= that systemd ignores",
        ["bash: $$ is a dollar, no number of a process"] = "S06: the shell's own variable, taken by systemd",
        ["boot: t08b oneshot with a limit"] = "S11: limit that kubeadm does not keep",
        ["boot: t16 required unit starts again meanwhile"] = "S46: required unit with Restart=always",
        ["boot: t25 required unit that its condition skips"] = "S20: required unit with a condition",
        ["boot: whole: metadata without an IPv6 address"] = "M12: metadata variable that may be empty, unguarded",
        ["dependency: Requisite= and After= a unit that nothing else starts"] = "Requisite= of a unit that nothing starts",
        ["dependency: Requires= and After= a unit that is not there"] = "a required unit that nothing declares or ships",
        ["dependency: Requires= the metadata and a unit that is not there"] = "a required unit that nothing declares or ships",
        ["dependency: BindsTo= a unit that is not there"] = "a required unit that nothing declares or ships",
    };

    /// <summary>Those that cannot, by row: why.</summary>
    public static IReadOnlyDictionary<string, string> Never { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["verify: 16 program that is not there"] = "the image, a system extension or a download may bring it",
        ["verify: 33 EnvironmentFile= that is not there"] = "anything that ran before may have written it",
        ["argument: * stays for a program of which nothing is known"] = "it may have patterns of its own, as find and systemctl do",
    };
}
