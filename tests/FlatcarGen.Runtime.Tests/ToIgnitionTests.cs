using System.Security.Cryptography;
using System.Text;

namespace FlatcarGen.Runtime.Tests;

public sealed class ToIgnitionTests
{
    private const string Motd = """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/motd
              mode: 0644
              contents:
                inline: "TEXT"

        """;

    private const string MotdJson =
        """{"ignition":{"version":"3.3.0"},"storage":{"files":[{"path":"/etc/motd","contents":{"compression":"","source":"data:,hi%20there"},"mode":420}]}}""";

    [Fact]
    public void A_rendered_node_becomes_what_butane_makes_of_its_document() =>
        Assert.Equal(MotdJson, Node(Motd.Replace("TEXT", "hi there")).ToIgnition().Json);

    [Fact]
    public void An_artifact_becomes_what_butane_makes_of_it() =>
        Assert.Equal(MotdJson, new Artifact("prod/worker.bu", Motd.Replace("TEXT", "hi there")).ToIgnition().Json);

    [Fact]
    public void A_text_becomes_what_butane_makes_of_it() =>
        Assert.Equal(MotdJson, IgnitionConfig.FromButane(Motd.Replace("TEXT", "hi there")).Json);

    [Fact]
    public void An_artifact_of_another_kind_is_refused() => Assert.StartsWith(
        "prod/worker.kubeadm.yaml is no Butane document; take an artifact whose path ends with .bu.",
        Assert.Throws<ArgumentException>(() => new Artifact("prod/worker.kubeadm.yaml", "").ToIgnition()).Message);

    [Fact]
    public void Nothing_is_no_node()
    {
        Assert.Throws<ArgumentNullException>(() => ((RenderedNode)null!).ToIgnition());
        Assert.Throws<ArgumentNullException>(() => ((Artifact)null!).ToIgnition());
        Assert.Throws<ArgumentNullException>(() => IgnitionConfig.FromButane(null!));
        Assert.Throws<ArgumentNullException>(() => IgnitionConfig.FromButane("", null!));
    }

    [Fact]
    public void The_bytes_are_the_JSON_as_UTF_8_whatever_way_they_are_taken()
    {
        var config = IgnitionConfig.FromButane(Motd.Replace("TEXT", "Grüße").Replace("/etc/motd", "/etc/grüße"));
        using var stream = new MemoryStream();
        config.WriteTo(stream);

        Assert.Equal(Encoding.UTF8.GetBytes(config.Json), config.ToArray());
        Assert.Equal(config.ToArray(), stream.ToArray());
        Assert.Equal(config.ToArray().Length, config.Size);
        Assert.Contains("/etc/grüße", config.Json);
    }

    [Fact]
    public void Who_changes_the_bytes_changes_an_array_of_his_own()
    {
        var config = IgnitionConfig.FromButane(Motd);
        var json = config.Json;

        config.ToArray()[0] = 0;

        Assert.Equal(json, config.Json);
    }

    [Fact]
    public void The_hash_is_as_a_config_that_refers_to_it_needs_it()
    {
        var config = IgnitionConfig.FromButane(Motd);

        Assert.Equal("sha512-" + Convert.ToHexStringLower(SHA512.HashData(config.ToArray())), config.VerificationHash);
    }

    [Fact]
    public void A_string_of_it_has_no_secret()
    {
        var config = Node(Motd.Replace("TEXT", "hunter2")).ToIgnition();

        Assert.Equal($"Ignition config, {config.Size} bytes", config.ToString());
    }

    [Fact]
    public void The_JSON_can_be_indented()
    {
        var config = IgnitionConfig.FromButane(Motd, new() { Pretty = true });

        Assert.StartsWith("{\n  \"ignition\": {\n", config.Json);
    }

    [Fact]
    public void Its_parts_are_there_with_their_sizes_the_largest_first()
    {
        var config = IgnitionConfig.FromButane(Motd + "systemd:\n  units:\n    - name: a.service\n      enabled: true\n");

        Assert.Equal(["file /etc/motd", "unit a.service"], config.Parts.Select(part => part.Name));
        Assert.True(config.Parts[0].Size > config.Parts[1].Size);
        Assert.Equal($"file /etc/motd: {config.Parts[0].Size} bytes", config.Parts[0].ToString());
    }

    [Fact]
    public void Large_contents_are_compressed()
    {
        var config = IgnitionConfig.FromButane(Motd.Replace("TEXT", new string('x', 1000)));

        Assert.Contains("\"compression\":\"gzip\"", config.Json);
        Assert.InRange(config.Size, 100, 300);
    }

    [Fact]
    public void Many_threads_get_the_same()
    {
        var expected = IgnitionConfig.FromButane(Motd.Replace("TEXT", new string('x', 1000))).Json;

        Parallel.For(0, 100, _ => Assert.Equal(expected, IgnitionConfig.FromButane(Motd.Replace("TEXT", new string('x', 1000))).Json));
    }

    private static RenderedNode Node(string butane) => new("prod", "worker", butane, "");
}
