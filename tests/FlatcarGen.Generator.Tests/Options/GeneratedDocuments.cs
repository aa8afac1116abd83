using System.Text.RegularExpressions;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;
using FlatcarGen.Generator.Tests.Fuzz;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Tests.Options;

/// <summary>What our own rules say of the Butane documents that the generator writes.</summary>
internal static partial class GeneratedDocuments
{
    /// <summary>The ids of the findings above info, in order.</summary>
    /// <param name="build">The build.</param>
    /// <param name="platformOf">The platform of a node, by the name of its class.</param>
    /// <param name="forTerraform">Whether they are templates for Terraform.</param>
    public static IReadOnlyList<string> Findings(BuildRun build, Func<string, Core.Declarations.Platform> platformOf, bool forTerraform) => build.Artifacts
        .Where(artifact => artifact.Path.EndsWith(".bu", StringComparison.Ordinal))
        .SelectMany(artifact => Findings(
            Template(TextOf(build, artifact.Type, artifact.Member), forTerraform), MetadataTable.For(platformOf(artifact.Type.Split('+')[^1]))))
        .Where(finding => finding.Rule.Severity > Severity.Info)
        .Select(finding => finding.Rule.Id)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToList();

    /// <summary>A text that the generator wrote.</summary>
    public static string TextOf(BuildRun build, string type, string member) =>
        (string)build.Built.GetTypeByMetadataName(type)!.GetMembers(member).OfType<IFieldSymbol>().Single().ConstantValue!;

    private static IEnumerable<Finding> Findings(string template, MetadataPlatform? platform)
    {
        var text = TerraformReader.Read(MappedText.Plain(new DeclaredText(template, new(1))));
        var machine = Machine.Of(Assert.IsType<YamlMapping>(YamlReader.Read(text).Root), UnitForm.Plain, new() { Platform = platform });
        Assert.NotNull(machine.FindUnit("kubeadm.service"));
        Assert.Single(machine.KubeadmConfigs);
        var context = machine.UnitContext;
        return RuleCatalog.OfKind<PlainTextRule>().SelectMany(rule => rule.Check(text))
            .Concat(RuleCatalog.OfKind<UnitRule>().SelectMany(rule => context.Units.SelectMany(unit => rule.Check(unit, context))))
            .Concat(RuleCatalog.OfKind<MachineRule>().SelectMany(rule => rule.Check(machine)))
            .Concat(RuleCatalog.OfKind<KubeadmRule>().SelectMany(rule => machine.KubeadmConfigs.SelectMany(rule.Check)));
    }

    /// <summary>
    /// The document as a template, in which placeholders are known for what they are. In a plain one they are told from other text by
    /// their names, which begin with a small letter here.
    /// </summary>
    private static string Template(string butane, bool forTerraform) =>
        forTerraform ? butane : NoPlaceholder().Replace(butane, "$0$0");

    /// <summary>The sign in front of a brace that does not begin a placeholder.</summary>
    [GeneratedRegex(@"(?:(?<=\$)\$|\$(?=\{[^a-z])|%)(?=\{)", RegexOptions.CultureInvariant)]
    private static partial Regex NoPlaceholder();
}
