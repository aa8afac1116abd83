using System.Text.RegularExpressions;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;
using FlatcarGen.Generator.Tests.Fuzz;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Tests.Options;

/// <summary>What our own rules say of the units in the Butane documents that the generator writes.</summary>
internal static partial class GeneratedUnits
{
    /// <summary>The ids of the findings above info, in order.</summary>
    /// <param name="build">The build.</param>
    /// <param name="platformOf">The platform of a node, by the name of its class.</param>
    /// <param name="forTerraform">Whether they are templates for Terraform.</param>
    public static IReadOnlyList<string> Findings(BuildRun build, Func<string, Core.Declarations.Platform> platformOf, bool forTerraform) => build.Artifacts
        .Where(artifact => artifact.Path.EndsWith(".bu", StringComparison.Ordinal))
        .SelectMany(artifact => Findings(
            Declared(TextOf(build, artifact.Type, artifact.Member), forTerraform), MetadataTable.For(platformOf(artifact.Type.Split('+')[^1]))))
        .Where(finding => finding.Rule.Severity > Severity.Info)
        .Select(finding => finding.Rule.Id)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToList();

    /// <summary>A text that the generator wrote.</summary>
    public static string TextOf(BuildRun build, string type, string member) =>
        (string)build.Built.GetTypeByMetadataName(type)!.GetMembers(member).OfType<IFieldSymbol>().Single().ConstantValue!;

    private static IEnumerable<Finding> Findings(string butane, MetadataPlatform? platform)
    {
        var document = (YamlMapping)YamlReader.Read(butane).Root!;
        var units = Items(document, "systemd", "units")
            .Select(unit => new UnitSubject(
                Text(unit, "name"),
                Find(unit, "contents") is null ? null : Unit(unit, "contents"),
                Items(unit, "dropins").Select(dropIn => Unit(dropIn, "contents")).ToList()))
            .ToList();
        var files = Items(document, "storage", "files")
            .Select(file => new FilePiece(Text(file, "path"))
            {
                Contents = Find(file, "contents", "inline") is YamlScalar contents ? new DeclaredText(contents.Text, new(2)) : (DeclaredText?)null,
                Mode = Find(file, "mode") is YamlScalar mode ? new DeclaredText(mode.Text, new(3)) : (DeclaredText?)null,
            })
            .ToList();
        Assert.Contains(units, unit => unit.Name == "kubeadm.service");
        return RuleCatalog.OfKind<UnitRule>().SelectMany(rule => units.SelectMany(unit => rule.Check(unit, new(platform, units) { Files = files })));
    }

    /// <summary>
    /// The document as a declaration would write it, so that placeholders are known for what they are: here their names begin with a
    /// small letter. A template for Terraform has the same escapes.
    /// </summary>
    private static string Declared(string butane, bool forTerraform) => forTerraform
        ? butane.Replace("%%{", "%{", StringComparison.Ordinal)
        : OtherBrace().Replace(butane, "$$$${");

    private static UnitFile Unit(YamlMapping from, string key) =>
        UnitFile.Parse(new DeclaredText(Text(from, key), new(1)), UnitForm.Declared, Text(from, "name"));

    private static IEnumerable<YamlMapping> Items(YamlMapping from, params string[] keys) =>
        (Find(from, keys) as YamlSequence)?.OfType<YamlMapping>() ?? [];

    private static string Text(YamlMapping from, string key) => Assert.IsType<YamlScalar>(from.Find(key)).Text;

    private static YamlNode? Find(YamlNode? from, params string[] keys) => keys.Aggregate(from, (node, key) => (node as YamlMapping)?.Find(key));

    [GeneratedRegex(@"(?<=\$)\$\{|\$\{(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex OtherBrace();
}
