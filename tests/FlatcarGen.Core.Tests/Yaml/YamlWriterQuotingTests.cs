using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Yaml;

/// <summary>Each placeholder in what is written is marked with what its value has to become there.</summary>
public sealed class YamlWriterQuotingTests
{
    private static readonly TemplateText Name = TemplateText.Placeholder("name");

    [Fact]
    public void On_one_line_it_is_inside_quotes() =>
        AssertWritten("a: \"x-<name DoubleQuoted>\"\n", new YamlMapping { ["a"] = "x-" + Name });

    [Fact]
    public void So_it_is_in_a_key() =>
        AssertWritten("\"<name DoubleQuoted>\": x\n", new YamlMapping().Set(YamlScalar.String(Name), YamlScalar.String("x")));

    [Fact]
    public void In_several_lines_it_is_in_a_block() =>
        AssertWritten("a:\n  - |\n    x\n    y<name Block 4>z\n", new YamlMapping { ["a"] = new YamlSequence { "x\ny" + Name + "z\n" } });

    [Fact]
    public void At_the_start_of_a_block_the_indentation_is_told() =>
        AssertWritten("a: |2\n  <name Block 2>\n  x\n", new YamlMapping { ["a"] = Name + "\nx\n" });

    [Fact]
    public void At_the_end_of_a_block_its_line_ends_are_kept() =>
        AssertWritten("a: |+\n  x <name Block 2>\n", new YamlMapping { ["a"] = "x " + Name + "\n" });

    [Fact]
    public void Where_a_block_would_strip_its_line_end_it_is_inside_quotes() =>
        AssertWritten("a: \"x\\n<name DoubleQuoted>\"\n", new YamlMapping { ["a"] = "x\n" + Name });

    [Fact]
    public void A_plain_one_stays_plain() =>
        AssertWritten("a: <name Raw>\n", new YamlMapping { ["a"] = YamlScalar.Plain(Name) });

    [Fact]
    public void YAML_in_YAML_adds_up()
    {
        var config = YamlWriter.Write(new YamlMapping
        {
            ["token"] = Name,
            ["replicas"] = YamlScalar.Plain(Name),
            ["script"] = "#!/bin/sh\n" + Name + "\nend\n",
        });
        var file = YamlWriter.Write(new YamlMapping { ["inline"] = config });

        AssertWritten(
            """
            files:
              - contents: |
                  inline: |
                    token: "<name DoubleQuoted>"
                    replicas: <name Block 8>
                    script: |
                      #!/bin/sh
                      <name Block 10>
                      end

            """.ReplaceLineEndings("\n"),
            new YamlMapping { ["files"] = new YamlSequence { new YamlMapping { ["contents"] = file } } });
    }

    [Fact]
    public void YAML_in_YAML_is_a_block_even_where_quotes_would_do() =>
        AssertWritten(
            "a: |-\n  b: \"<name DoubleQuoted>\"\n",
            new YamlMapping { ["a"] = new TemplateText(WithoutLineEnd(YamlWriter.Write(new YamlMapping { ["b"] = Name }))) });

    private static EquatableArray<Segment> WithoutLineEnd(TemplateText text) =>
        EquatableArray.ToEquatableArray(text.Segments.Select(s => s.IsPlaceholder ? s : Segment.Literal(s.Text.TrimEnd('\n'))));

    private static void AssertWritten(string expected, YamlNode tree) =>
        Assert.Equal(expected, string.Concat(YamlWriter.Write(tree).Segments.Select(Shown)));

    private static string Shown(Segment segment) => segment switch
    {
        { IsPlaceholder: false } => segment.Text,
        { Quoting: { Kind: QuotingKind.Block, Indent: var indent } } => $"<{segment.Text} Block {indent}>",
        _ => $"<{segment.Text} {segment.Quoting.Kind}>",
    };
}
