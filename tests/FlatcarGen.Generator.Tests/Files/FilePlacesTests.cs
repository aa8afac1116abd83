using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Files;

/// <summary>Findings stand on the characters that the user wrote, through all that YAML does to them.</summary>
public sealed class FilePlacesTests
{
    [Theory]
    [InlineData("contents: |\n        [Service]\n        ExecStart=/bin/a {|FCG2001:>|} /b")]
    [InlineData("contents: |2-\n\n         [Service]\n        ExecStart=/bin/a {|FCG2001:>|} /b\n\n")]
    [InlineData("contents: >\n        [Service]\n\n        ExecStart=/bin/a\n        {|FCG2001:>|} /b")]
    [InlineData("contents: \"[Service]\\nExecStart=/bin/a \\\n         {|FCG2001:>|} /b\\n\"")]
    [InlineData("contents: \"[Service]\\nExecStart=\\x2Fbin/a {|FCG2001:\\u003E|} /b\\n\"")]
    [InlineData("contents: '[Service]\n\n        ExecStart=/bin/a ''b'' {|FCG2001:>|} /b'")]
    [InlineData("\"contents\": !!str &unit |\n        [Service]\n        ExecStart=/bin/é\U0001F600 {|FCG2001:>|} /b\n")]
    public Task A_unit_in_every_kind_of_scalar(string contents) =>
        Verify.File("a.bu", "variant: flatcar\nversion: 1.1.0\nsystemd:\n  units:\n    - name: a.service\n      " + contents);

    [Fact]
    public Task Line_ends_of_Windows() => Verify.File(
        "a.bu",
        "variant: flatcar\r\nversion: 1.1.0\r\nsystemd:\r\n  units:\r\n    - name: a.service\r\n      contents: |\r\n        [Service]\r\n        ExecStart=/bin/a \\\r\n          {|FCG2001:>|} /b\r\n");

    [Fact]
    public Task Line_ends_of_Windows_in_a_unit() =>
        Verify.File("a.service", "[Service]\r\nType=oneshot\r\nExecStart=/bin/a {|FCG2001:>|} /b\r\nExecStart=/bin/a \\\r\n  {|FCG2001:>|} /b\r\n");

    [Theory]
    [InlineData("a.service", "[Service]\nExecStart=/bin/a {|FCG2001:>|} /b\n")]
    [InlineData("a.bu", "a: 1\n{|FCG7501:a|}: 1\n")]
    [InlineData("kubeadm.yaml", "a: 1\r\n{|FCG5501:a|}: 1\n")]
    public Task A_byte_order_mark(string path, string text) => Verify.File(path, "\uFEFF" + text);

    [Fact]
    public Task An_anchored_unit_is_told_of_once_where_it_stands() => Verify.File("a.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: a.service
              contents: &unit |
                [Service]
                ExecStart=/bin/a {|FCG2001:>|} /b
            - name: b.service
              contents: *unit
            - &more
              name: c.service
              contents: "[Service]\nExecStart=/bin/a {|FCG2002:||} /b"
            - {|FCG7101:{|FCG7006:*more|}|}
        """);

    [Fact]
    public Task A_kubeadm_config_in_a_file_of_a_Butane_document() => Verify.File("a.bu", """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/kubeadm.yaml
              contents:
                inline: |
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: InitConfiguration
                  {|FCG5501:kind|}: ClusterConfiguration
            - path: /etc/other.yaml
              contents:
                inline: |
                  kind: InitConfiguration
                  kind: ClusterConfiguration
        """);

    [Fact]
    public Task What_envsubst_fills_in_is_no_mistake_of_the_YAML() => Verify.File("kubeadm.yaml", """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        apiServer:
          certSANs: [${COREOS_EC2_IPV4_LOCAL}, {{ name }}]
        """);

    [Fact]
    public Task The_declarations_of_the_project_have_their_own_findings() => VerifyBoth(
        "[Service]\nExecStart=/bin/a {|FCG2001:>|} /b\n",
        "static class Pieces\n{\n    [Unit(\"a.service\")]\n    const string Unit = \"[Service]\\nExecStart=/bin/a {|FCG2001:>|} /b\\n\";\n}\n");

    private static async Task VerifyBoth(string unit, string code)
    {
        await Verify.FileBesideCode("a.service", unit, code);
        await Verify.FileBesideCode("a.service", "[Service]\n", code);
    }
}
