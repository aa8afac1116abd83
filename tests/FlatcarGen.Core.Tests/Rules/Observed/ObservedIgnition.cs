namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>Units in a config that ignition-validate 2.14 read, and that was applied and booted.</summary>
internal static class ObservedIgnition
{
    private const string Installed = """
        [Service]
        ExecStart=/opt/bin/agent
        [Install]
        WantedBy=multi-user.target
        """;

    private const string NotInstalled = """
        [Service]
        ExecStart=/opt/bin/agent
        """;

    public static ObservedTable Table { get; } = new ObservedTable("Ignition")
        .Works("a unit", Installed)
        .Works("an enabled unit with [Install]", Installed, row => row with { Enabled = true })
        .Works("a unit without [Install] that nothing enables", NotInstalled)
        .Fails("a name without suffix", "FCG2037", Installed, row => row with { UnitName = "kubeadm" })
        .Fails("a section header that does not end", "FCG2021", "garbage\n[Unit\n" + Installed)
        .Fails("enabled and without [Install]", "FCG2028", NotInstalled, row => row with { Enabled = true });
}
