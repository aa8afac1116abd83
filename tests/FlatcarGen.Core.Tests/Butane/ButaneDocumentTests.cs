using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Tests.Resolution;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Butane;

public sealed class ButaneDocumentTests
{
    [Fact]
    public void Every_kind_of_piece_has_its_place()
    {
        var pieces = new PieceSet
        {
            Files = EquatableArray.Create(
                new FilePiece("/opt/run.sh") { Contents = "#!/bin/bash\necho $HOME $${X}\n", Mode = "0755", User = "core", Group = "core", Overwrite = true },
                new FilePiece("/opt/image") { Source = "https://example.com/image", Hash = "sha512-00" },
                new FilePiece("/opt/binary") { ContentsBase64 = "AAEC" }),
            Directories = EquatableArray.Create(new DirectoryPiece("/opt/data") { Mode = "0700" }),
            Links = EquatableArray.Create(new LinkPiece("/etc/localtime", "../usr/share/zoneinfo/UTC") { Overwrite = true }),
            Units = EquatableArray.Create(
                new UnitPiece("a.service") { Contents = "[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n" },
                new UnitPiece("b.service") { Contents = "[Service]\nExecStart=/bin/true\n" },
                new UnitPiece("locksmithd.service") { Mask = true }),
            DropIns = EquatableArray.Create(new DropInPiece("c.service", "10.conf", "[Service]\nNice=1\n")),
            Users = EquatableArray.Create(new UserPiece("core") { SshAuthorizedKeys = Planned.Texts("ssh-ed25519 AAAA") }),
            Sysexts = EquatableArray.Create(new SysextPiece("python", "https://example.com/python-3.raw") { Hash = "sha512-11" }),
        };

        var butane = Planned.Butane(Planned.Node(Planned.Cluster, NodeRole.Worker, pieces: pieces));

        var script = Planned.File(butane, "/opt/run.sh");
        Assert.Equal("#!/bin/bash\necho $HOME ${X}\n", ((YamlScalar)Planned.At(script, "contents.inline")!).Text);
        Assert.Equal(("0755", "true", "core", "core"), (Planned.Text(script, "mode"), Planned.Text(script, "overwrite"), Planned.Text(script, "user.name"), Planned.Text(script, "group.name")));
        Assert.Equal("sha512-00", Planned.Text(Planned.File(butane, "/opt/image"), "contents.verification.hash"));
        Assert.Equal("data:;base64,AAEC", Planned.Text(Planned.File(butane, "/opt/binary"), "contents.source"));
        Assert.Equal("0700", Planned.Text(butane, "storage.directories.0.mode"));
        Assert.Equal("https://example.com/python-3.raw", Planned.Text(Planned.File(butane, "/opt/extensions/python/python-3.raw"), "contents.source"));
        Assert.Equal("/opt/extensions/python/python-3.raw", Planned.Text(butane, "storage.links.0.target"));
        Assert.Equal("../usr/share/zoneinfo/UTC", Planned.Text(butane, "storage.links.1.target"));
        Assert.Equal("ssh-ed25519 AAAA", Planned.Text(butane, "passwd.users.0.ssh_authorized_keys.0"));

        var units = ((YamlSequence)Planned.At(butane, "systemd.units")!).ToDictionary(unit => Planned.Text(unit, "name")!);
        Assert.Equal(["kubeadm.service", "a.service", "b.service", "c.service", "locksmithd.service"], units.Keys);
        Assert.Equal("true", Planned.Text(units["a.service"], "enabled"));
        Assert.Null(Planned.At(units["b.service"], "enabled"));
        Assert.Equal("true", Planned.Text(units["locksmithd.service"], "mask"));
        Assert.Equal("[Service]\nNice=1\n", Planned.Text(units["c.service"], "dropins.0.contents"));
    }

    [Fact]
    public void A_fragment_is_merged_by_path_and_name_and_reaches_what_no_attribute_does()
    {
        var pieces = new PieceSet
        {
            Files = EquatableArray.Create(new FilePiece("/etc/motd") { Contents = "a\n" }),
            ButaneFragments = Planned.Texts("""
                variant: flatcar
                version: 9.9.9
                storage:
                  files:
                    - path: /etc/motd
                      mode: 0600
                  luks:
                    - name: data
                      device: /dev/sdb
                systemd:
                  units:
                    - name: kubeadm.service
                      dropins:
                        - name: 20.conf
                          contents: "[Service]\n"
                """),
        };

        var butane = Planned.Butane(Planned.Node(Planned.Cluster, NodeRole.Worker, pieces: pieces));

        Assert.Equal("1.0.0", Planned.Text(butane, "version"));
        Assert.Equal(("0600", "a\n"), (Planned.Text(Planned.File(butane, "/etc/motd"), "mode"), Planned.Text(Planned.File(butane, "/etc/motd"), "contents.inline")));
        Assert.Equal("/dev/sdb", Planned.Text(butane, "storage.luks.0.device"));
        var unit = Assert.Single((YamlSequence)Planned.At(butane, "systemd.units")!);
        Assert.Equal("20.conf", Planned.Text(unit, "dropins.0.name"));
        Assert.Equal("true", Planned.Text(unit, "enabled"));
    }

    [Theory]
    [InlineData("10.244.0.0/16", false)]
    [InlineData("fd00::/56", true)]
    [InlineData("${pod_cidr}", true)]
    public void IPv6_is_forwarded_where_there_may_be_IPv6(string subnet, bool expected)
    {
        var butane = Planned.Butane(Planned.Node(Planned.Cluster with { PodSubnets = Planned.Texts(subnet), ServiceSubnets = Planned.Texts(subnet) }));

        Assert.Equal(expected, Planned.File(butane, "/etc/sysctl.d/90-kubernetes-ipv6.conf") is not null);
        Assert.Equal(expected, Planned.File(butane, "/etc/systemd/network/zz-default.network.d/90-kubernetes-ipv6.conf") is not null);
    }

    [Theory]
    [InlineData(ButaneVersion.V1_0_0, "1.0.0")]
    [InlineData(ButaneVersion.V1_1_0, "1.1.0")]
    public void The_version_is_the_clusters(ButaneVersion version, string text) =>
        Assert.Equal(text, Planned.Text(Planned.Butane(Planned.Node(Planned.Cluster with { ButaneVersion = version })), "version"));
}
