namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>
/// A unit that reads the metadata's file, by how it depends on the service that writes it; that service took a second, took five, failed,
/// or was not there.
/// </summary>
internal static class ObservedDependencies
{
    private const string Metadata = "coreos-metadata.service";

    public static ObservedTable Table { get; } = new ObservedTable("dependency")
        .Works("Requires= and After=", Unit($"Requires={Metadata}\nAfter={Metadata}"))
        .Fails("Requires=", "FCG3007", Unit($"Requires={Metadata}"))
        .Fails("After=", "FCG3007", Unit($"After={Metadata}"))
        .Fails("misspelt After=", "FCG2021", Unit($"Requires={Metadata}\nAfer={Metadata}"))
        .Fails("After= in [Service]", "FCG2021", Unit($"Requires={Metadata}", $"After={Metadata}\nEnvironmentFile=/run/metadata/flatcar\n"))
        .Fails("in a section that there is not", "FCG2021", Unit($"Requires={Metadata}\nAfter={Metadata}").Replace("[Unit]", "[Units]"))
        .Fails("in no section", "FCG2021", Unit($"Requires={Metadata}\nAfter={Metadata}").Replace("[Unit]\n", ""))
        .Fails("network-online.target in a misspelt Wants=", "FCG2021", Unit("Wnats=network-online.target\nAfter=network-online.target", ""))
        .Works("Wants= and After=", Unit($"Wants={Metadata}\nAfter={Metadata}"))
        .Works("BindsTo= and After= a oneshot that remains", Unit("BindsTo=m.service\nAfter=m.service", ""), row => Oneshot(row, "RemainAfterExit=yes\n"))
        .Fails("Requisite= and After=", "FCG3007", Unit($"Requisite={Metadata}\nAfter={Metadata}"))
        .Fails("BindsTo= a oneshot of one's own", "FCG2503", Unit("BindsTo=m.service\nAfter=m.service", ""), Oneshot)
        .Fails("Requires= a oneshot of one's own", "FCG2018", Unit("Requires=m.service", ""), Oneshot)
        .Works("Requires= and After= a oneshot of one's own", Unit("Requires=m.service\nAfter=m.service", ""), Oneshot)
        .Works("Wants= and After= a oneshot of one's own", Unit("Wants=m.service\nAfter=m.service", ""), Oneshot)
        .Fails("Requisite= and After= a unit that nothing else starts", "FCG2512", Unit("Requisite=m.service\nAfter=m.service", ""), Oneshot)
        .Fails("Requires= and After= a unit that is not there", "FCG2511", Unit("Requires=nope.service\nAfter=nope.service", ""))
        .Fails("Requires= the metadata and a unit that is not there", "FCG2511", Unit($"Requires=nope.service {Metadata}\nAfter=nope.service {Metadata}"))
        .Fails("BindsTo= a unit that is not there", "FCG2511", Unit("BindsTo=nope.service\nAfter=nope.service", ""));

    private static string Unit(string dependencies, string reads = "EnvironmentFile=/run/metadata/flatcar\n") => $"""
        [Unit]
        {dependencies}
        [Service]
        {reads}ExecStart=/opt/bin/agent
        [Install]
        WantedBy=multi-user.target
        """;

    private static ObservedRow Oneshot(ObservedRow row) => Oneshot(row, "");

    private static ObservedRow Oneshot(ObservedRow row, string service) =>
        row with { Others = [("m.service", $"[Service]\nType=oneshot\n{service}ExecStart=/opt/bin/m\n")] };
}
