using FlatcarGen.Core.Templating;
using FlatcarGen.Tests.RealTools;

namespace FlatcarGen.Core.Tests.Templating;

/// <summary>What we write for Terraform, Terraform's own templatefile turns into what was declared.</summary>
public sealed class TerraformTests
{
    private static readonly string[] Pieces =
        ["$", "$$", "%", "%%", "{", "}", "${", "$${", "%{", "%%{", "${a}", "${b}", "\"", "\\", "x", "\n", "~", "$COREOS_EC2_IPV6", "%{http_code}", "'"];

    [RealToolFact("terraform")]
    public void Templatefile_gives_back_the_literals_and_fills_in_the_placeholders()
    {
        var random = new Random(20);
        var texts = Enumerable.Range(0, 400)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pieces[random.Next(Pieces.Length)])))
            .Select(TemplateText.Parse)
            .ToList();

        var rendered = Terraform.Render(texts.Select(text => TemplateWriter.Write(text, ProvisionForm.Terraform).Text).ToList());

        for (var i = 0; i < texts.Count; i++)
        {
            var expected = string.Concat(texts[i].Segments.Select(s => s.IsPlaceholder ? $"<{s.Text}>" : s.Text));
            Assert.Equal(expected, rendered[i]);
        }
    }
}
