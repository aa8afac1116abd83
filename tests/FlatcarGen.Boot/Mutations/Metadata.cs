using static FlatcarGen.Boot.Mutations.Original;

namespace FlatcarGen.Boot.Mutations;

/// <summary>Mistakes with what Afterburn finds out.</summary>
internal static class Metadata
{
    private const string Wants = "Wants=network-online.target containerd.service coreos-metadata.service";

    public static readonly IReadOnlyList<Mutation> All =
    [
        new("The variables of Fedora CoreOS", Document, new Edit("COREOS_EC2_", "AFTERBURN_AWS_")) { Rule = "FCG3001" },
        new("The metadata service neither wanted nor waited for", Document, new Edit(" coreos-metadata.service", "")) { Rule = "FCG3007" },
        new("The metadata service required", Document,
            new Edit(Wants, $"Requires=coreos-metadata.service{Edit.Indent}{Wants.Replace(" coreos-metadata.service", "")}"))
        {
            Rule = "FCG3501", Condition = "The metadata service fails once",
        },
        new("The file of Fedora CoreOS", Document, new Edit(Unit.Variables, "EnvironmentFile=/run/metadata/afterburn")) { Rule = "FCG3002" },
        new("A variable that the platform does not have", Document, new Edit("COREOS_EC2_IPV6", "COREOS_EC2_IPV6_LOCAL")) { Rule = "FCG3004" },
        new("A Flatcar from before the variable", Declaration, new Edit("4593.2.5", "3602.2.3"))
        {
            Rule = "FCG3005", DeclaredMachine = Settings("WITHOUT=COREOS_EC2_IPV6"),
        },
        new("A Flatcar that does not run the metadata service there", Declaration,
            new Edit("Platform = Platform.Aws", "Platform = Platform.ProxmoxVe"), new Edit("4593.2.5", "4081.3.0"))
        {
            Rule = "FCG3006",
            DeclaredMachine = new Dictionary<string, string>
            {
                ["/etc/systemd/system/coreos-metadata.service.d/99-boot-test.conf"] = "[Unit]\nConditionKernelCommandLine=flatcar.oem.id=ec2\n",
            },
        },
        new("A provider of one's own with other names", Declaration,
            new Edit("Platform = Platform.Aws", "Platform = Platform.Custom"),
            new Edit("    [File(\"/etc/motd\"", """"
                    [DropIn("coreos-metadata.service", "10-provider.conf")]
                    private const string Provider = """
                        [Service]
                        ExecStart=
                        ExecStart=/bin/bash -c 'mkdir -p /run/metadata && echo COREOS_MACHINE_IPV4=10.100.0.2 > /run/metadata/flatcar'
                        """;

                    [File("/etc/motd"
                """"))
        {
            Rule = "FCG3015",
        },
        new("Scaleway's variables as documented", Declaration,
            new Edit("Platform = Platform.Aws", "NodeIPs = [\"$COREOS_SCALEWAY_PRIVATE_IPV4\", \"$COREOS_SCALEWAY_PUBLIC_IPV6\"], Platform = Platform.Scaleway"))
        {
            Rule = "FCG3008",
            DeclaredMachine = Settings("MORE='COREOS_SCALEWAY_IPV4_PRIVATE=10.100.0.2 COREOS_SCALEWAY_IPV6_PUBLIC=fd00:1:2:3::2'"),
        },
        new("Addresses with a prefix length", Document, new Edit("COREOS_EC2_IPV6", "COREOS_AKAMAI_IPV6_SLAAC"))
        {
            Rule = "FCG3010", Machine = Settings("MORE=COREOS_AKAMAI_IPV6_SLAAC=fd00:1:2:3::2/128"),
        },
        new("A variable without its number", Document, new Edit("COREOS_EC2_IPV6", "COREOS_DIGITALOCEAN_IPV6_PUBLIC"))
        {
            Rule = "FCG3011", Machine = Settings("MORE=COREOS_DIGITALOCEAN_IPV6_PUBLIC_0=fd00:1:2:3::2"),
        },
        new("No look at whether the variables are empty", Document,
            Edit.Without(Unit.Guard))
        {
            Rule = "FCG3012", Condition = "The metadata has no IPv6 address",
        },
        new("The public address as node-ip", Document, new Edit("COREOS_EC2_IPV4_LOCAL", "COREOS_EC2_IPV4_PUBLIC"))
        {
            Rule = "FCG3017", Machine = Settings("MORE=COREOS_EC2_IPV4_PUBLIC=198.51.100.7"),
        },
    ];

    private static Dictionary<string, string> Settings(string settings) => new() { ["/etc/boot-test/metadata"] = settings };
}
