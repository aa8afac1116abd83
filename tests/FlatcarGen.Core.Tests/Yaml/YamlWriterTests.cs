using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Yaml;

public sealed class YamlWriterTests
{
    [Fact]
    public void Trees_are_laid_out_in_blocks()
    {
        var tree = new YamlMapping
        {
            ["apiVersion"] = "kubeadm.k8s.io/v1beta4",
            ["networking"] = new YamlMapping { ["podSubnet"] = "10.244.0.0/16,fd00:10:244::/56" },
            ["left out"] = (string?)null,
            ["skipPhases"] = new YamlSequence { "addon/kube-proxy" },
            ["lists"] = new YamlSequence { new YamlSequence { "a", 1 }, new YamlSequence(), new YamlMapping() },
            ["extraArgs"] = new YamlSequence
            {
                new YamlMapping { ["name"] = "node-ip", ["value"] = "::1" },
                new YamlMapping { ["name"] = "v", ["value"] = YamlScalar.String("4"), ["script"] = "a\nb\n" },
            },
            ["empty"] = new YamlMapping(),
            ["mode"] = YamlScalar.Octal("0644"),
            ["on"] = true,
            ["nothing"] = YamlScalar.Null,
        };

        Assert.Equal(
            """
            apiVersion: kubeadm.k8s.io/v1beta4
            networking:
              podSubnet: 10.244.0.0/16,fd00:10:244::/56
            skipPhases:
              - addon/kube-proxy
            lists:
              - - a
                - 1
              - []
              - {}
            extraArgs:
              - name: node-ip
                value: "::1"
              - name: v
                value: "4"
                script: |
                  a
                  b
            empty: {}
            mode: 0644
            "on": true
            nothing: null

            """.ReplaceLineEndings("\n"),
            YamlWriter.Write(tree).KnownText);
    }

    [Fact]
    public void Documents_come_after_separators() =>
        Assert.Equal("---\na: b\n---\n[]\n", YamlWriter.WriteDocuments([new YamlMapping { ["a"] = "b" }, new YamlSequence()]).KnownText);

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("/bin/sh -c x", "/bin/sh -c x")]
    [InlineData("v1.34.1", "v1.34.1")]
    [InlineData("10.244.0.0/16", "10.244.0.0/16")]
    [InlineData("1.34.1", "\"1.34.1\"")]
    [InlineData("0644", "\"0644\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("N", "\"N\"")]
    [InlineData("~", "\"~\"")]
    [InlineData("", "\"\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("2024-01-01", "\"2024-01-01\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a\"\\\t\u0001\u2028", "\"a\\\"\\\\\\t\\u0001\\u2028\"")]
    public void A_string_is_quoted_unless_it_is_certain_to_stay_one(string text, string expected) =>
        Assert.Equal(expected + "\n", YamlWriter.Write(YamlScalar.String(text)).KnownText);

    [Theory]
    [InlineData("a\nb\n", "|\n    a\n    b\n")]
    [InlineData("a\nb", "|-\n    a\n    b\n")]
    [InlineData("a\n\n", "|+\n    a\n\n")]
    [InlineData("\n  a\nb\n", "|2\n\n      a\n    b\n")]
    [InlineData("#!/bin/bash\n\nx  \n", "|\n    #!/bin/bash\n\n    x  \n")]
    [InlineData("a\r\nb\n", "\"a\\r\\nb\\n\"\n")]
    [InlineData("\n", "\"\\n\"\n")]
    [InlineData("a\n \n", "\"a\\n \\n\"\n")]
    [InlineData(" \na\n", "\" \\na\\n\"\n")]
    public void Several_lines_are_a_block_where_it_carries_them(string text, string expected) =>
        Assert.Equal("a:\n  b: " + expected, YamlWriter.Write(new YamlMapping { ["a"] = new YamlMapping { ["b"] = text } }).KnownText);

    [Theory]
    [InlineData("replicas: ${n}", "replicas: ${n}\n")]
    [InlineData("replicas: '${n}'", "replicas: \"${n}\"\n")]
    [InlineData("a: 0x1F\nb: '0x1F'\nc: [~, 1e3]", "a: 0x1F\nb: \"0x1F\"\nc:\n  - ~\n  - 1e3\n")]
    [InlineData("a:\nb: x\n  y\n\n  z\n", "a: null\nb: |-\n  x y\n  z\n")]
    public void A_scalar_keeps_its_type_when_it_is_written_back(string read, string expected) =>
        Assert.Equal(expected, PlaceholderSyntax.Unparse(YamlWriter.Write(YamlReader.Read(read).Root!)));

    [Fact]
    public void A_key_that_is_too_long_for_a_simple_one_is_marked()
    {
        var key = new string('k', 1100);

        Assert.Equal($"? {key}\n:\n  ? {key}\n  : x\n", YamlWriter.Write(new YamlMapping { [key] = new YamlMapping { [key] = "x" } }).KnownText);
    }
}
