using CsCheck;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Yaml;

public sealed class YamlReaderFuzzTests
{
    private const string Real = """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/kubeadm.yml
              mode: 0600
              contents: &contents
                inline: |
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: ClusterConfiguration
            - {path: "/etc/hostname", contents: {inline: 'it''s ${name}'}}
        systemd:
          units:
          - name: a.service   # first
            enabled: true
            contents: >-
              [Unit]

              After=b
            dropins: [{name: x, contents: "a\n\
              b"}]
        passwd: {users: [{name: core, groups: [sudo, ~]}]}
        copy: *contents
        """;

    [Fact]
    public void Any_text_is_read_without_harm() =>
        Gen.OneOf(Gen.String, NastyText.Any.Array[0, 20].Select(string.Concat)).Sample(AssertSound, iter: 5_000);

    [Fact]
    public void Mutated_real_YAML_is_read_without_harm() =>
        Gen.Select(Gen.Int[0, Real.Length], Gen.Int[0, 12], NastyText.Any).Array[1, 4].Sample(
            edits =>
            {
                var text = Real;
                foreach (var (at, length, insert) in edits)
                {
                    var start = Math.Min(at, text.Length);
                    text = text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, insert);
                }

                AssertSound(text);
            },
            iter: 5_000);

    [Fact]
    public void Every_beginning_of_real_YAML_is_read_without_harm()
    {
        Assert.Empty(YamlReader.Read(Real).Problems);
        for (var length = 0; length <= Real.Length; length++)
            AssertSound(Real.Substring(0, length));
    }

    private static void AssertSound(string text)
    {
        var read = YamlReader.Read(text);

        foreach (var (range, message, _) in read.Problems)
        {
            AssertInside(range, text);
            Assert.True(range.Length > 0 || text.Length == 0);
            Assert.NotEmpty(message);
        }

        foreach (var root in read.Roots)
            AssertInside(root, text);
        Assert.NotNull(YamlWriter.WriteDocuments(read.Roots).LiteralText);
    }

    private static void AssertInside(YamlNode node, string text)
    {
        AssertInside(Assert.NotNull(node.Range), text);
        foreach (var child in node switch
        {
            YamlMapping mapping => mapping.SelectMany(entry => new[] { entry.Key, entry.Value }),
            YamlSequence sequence => sequence,
            _ => Enumerable.Empty<YamlNode>(),
        })
        {
            AssertInside(child, text);
        }
    }

    private static void AssertInside(TextRange range, string text) =>
        Assert.True(range.Start >= 0 && range.Length >= 0 && range.End <= text.Length, $"{range} of {text.Length}");
}
