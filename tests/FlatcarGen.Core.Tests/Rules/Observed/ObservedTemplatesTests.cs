using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>What Terraform's templatefile() (1.11) makes of texts, where a declaration has them as they stand.</summary>
public sealed class ObservedTemplatesTests
{
    [Theory]
    [InlineData("${v}")]
    [InlineData("$v $IP4")]
    [InlineData("$${v}")]
    [InlineData("$$v")]
    [InlineData("$$$${v}")]
    [InlineData("$$${v}")]
    [InlineData("$(date) ${v}")]
    [InlineData("$${IP4:-x}")]
    [InlineData("%n %% %F")]
    [InlineData("%%{v}")]
    [InlineData("\\n \\t \\\\")]
    [InlineData("\"${v}\" '${v}'")]
    [InlineData("#{v} <% v %>")]
    [InlineData("a\nb")]
    public void What_it_renders_is_left_alone(string text) => Assert.Empty(Findings(text));

    [Theory]
    [InlineData("${IP4:-x}")]
    [InlineData("${ v")]
    [InlineData("${missing.x}")]
    public void What_it_refuses_is_found(string text) => Assert.Equal("FCG1008", Assert.Single(Findings(text)));

    /// <summary>A declaration has no directives: the sign is written so that Terraform takes it for what it is.</summary>
    [Theory]
    [InlineData("%{v}", "%%{v}")]
    [InlineData("%{ if b }yes%{ else }no%{ endif }", "%%{ if b }yes%%{ else }no%%{ endif }")]
    public void What_would_be_a_directive_is_no_mistake_here(string text, string written)
    {
        Assert.Empty(Findings(text));
        Assert.Equal(written, TemplateWriter.Write(PlaceholderSyntax.Parse(text), ProvisionForm.Terraform).Text);
    }

    private static IEnumerable<string> Findings(string text) => RuleCatalog.OfKind<TextRule>()
        .SelectMany(rule => rule.Check(new(text, new Anchor(1))))
        .Select(finding => finding.Rule.Id);
}
