using CsCheck;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Tests.Yaml;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;
using FlatcarGen.Tests.RealTools;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Core.Tests.Templating;

public sealed class TerraformReaderTests
{
    private static readonly string[] Pieces =
    [
        "a", " ", "  ", "\t", "\n", "\n\n", "$ ", "% ", "$$ ", "{", "}", "~", "\"", "$${", "%%{", "${a}", "${~ a }", "${ a ~}", "${~a~}",
        "${ \"${a}\" }", "${ {k = a}.k }", "${ {k = \"}\\\"{\", l = a}.l }", "${ \"$${%%{}\" == \"\" ? \"\" : a }",
        "%{ if true }\nb\n%{ else }\nc${b}\n%{ endif }", "%{~ if true ~}\n  b\n  %{~ else ~}\n  c\n  %{~ endif ~}\n",
        "%{ for k in [a] }\n- ${k}\n%{ endfor }", "  %{ for k in [a] ~}\n  - ${k}\n  %{ endfor ~}\n",
        "%{if true}\n%{for k in [a]}\n%{if true == true}\n${k}\n%{else}\nno\n%{endif}\n%{endfor}\n%{else}\n%{if true}\nno\n%{endif}%{endif}\n",
    ];

    [RealToolFact("terraform")]
    public void What_is_read_is_what_terraform_makes_of_it()
    {
        var random = new Random(3);
        var templates = Enumerable.Range(0, 400)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pieces[random.Next(Pieces.Length)])))
            .ToList();

        var rendered = Terraform.Render(templates);

        for (var i = 0; i < templates.Count; i++)
            Assert.Equal(rendered[i], Read(templates[i]).Replace("?", "<a>"));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a %{ if x }b%{ else }c%{ endif } d", "a ? d")]
    [InlineData("%{ for x in y }${x},%{ endfor }\n", "?\n")]
    [InlineData("%{ if x }%{ if y }b%{ endif }\n%{ endif }", "?\n")]
    [InlineData("a ${ b", "a ?")]
    [InlineData("a ${ \"}", "a ?")]
    [InlineData("a %{ if b", "a ")]
    [InlineData("%{ endif }a%{ else }b%{ nonsense }c", "abc")]
    [InlineData("%{ else }a%{ if b }c", "ac")]
    [InlineData("%{", "")]
    [InlineData("${", "?")]
    [InlineData("$${", "${")]
    [InlineData("$", "$")]
    public void Reading(string template, string expected) => Assert.Equal(expected, Read(template));

    [Fact]
    public void What_is_left_knows_where_it_was_written() => Gen.OneOf(Gen.OneOf(Pieces), NastyText.Any).Array[0, 20].Select(string.Concat).Sample(
        template =>
        {
            var read = TerraformReader.Read(MappedText.Plain(template));
            var at = 0;
            for (var i = 0; i < read.Length; i++)
            {
                var place = read.ToSource(new(i, 1));
                Assert.InRange(place.Start, at, template.Length);
                Assert.True(read.IsUnknownAt(i) || template[place.End - 1] == read[i]);
                at = place.End;
            }
        },
        iter: FuzzSettings.Cases(3_000));

    [Theory]
    [InlineData("%{ if x }", "%{ endif }")]
    [InlineData("%{ if x }\n", "\n%{ endif }")]
    [InlineData("${ {", "")]
    [InlineData("${ \"", "")]
    [InlineData("%{ if x }%{ else }", "")]
    [InlineData("${x}", " ")]
    [InlineData("$", "%")]
    [InlineData(" ", "${~ a ~}")]
    public void A_large_template_is_read(string start, string end)
    {
        var template = string.Concat(Enumerable.Repeat(start, 100_000)) + "\n" + string.Concat(Enumerable.Repeat(end, 100_000));

        Assert.InRange(FilledLines.LeaveOut(TerraformReader.Read(MappedText.Plain(template))).Length, 0, template.Length);
    }

    private static string Read(string template) => Shown(TerraformReader.Read(MappedText.Plain(template)));

    private static string Shown(MappedText text) =>
        string.Concat(text.Value.Select((c, i) => text.IsUnknownAt(i) ? '?' : c));
}
