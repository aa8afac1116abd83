using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Tests.Fuzz;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Tests.Options;

/// <summary>What our own rules say of the units that the generator writes.</summary>
internal static class GeneratedUnits
{
    /// <summary>The ids of the findings above info in the kubeadm units of a build, in order.</summary>
    /// <param name="build">The build.</param>
    /// <param name="platformOf">The platform of a node, by the name of its class.</param>
    public static IReadOnlyList<string> Findings(BuildRun build, Func<string, Core.Declarations.Platform> platformOf) => build.Artifacts
        .Select(artifact => artifact.Type)
        .Distinct(StringComparer.Ordinal)
        .SelectMany(type => Findings(Unit(build, type), MetadataTable.For(platformOf(type.Split('+')[^1]))))
        .Where(finding => finding.Rule.Severity > Severity.Info)
        .Select(finding => finding.Rule.Id)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToList();

    /// <summary>The text of a node's kubeadm unit.</summary>
    public static string Unit(BuildRun build, string type) =>
        (string)build.Built.GetTypeByMetadataName(type)!.GetMembers("KubeadmUnit").OfType<IFieldSymbol>().Single().ConstantValue!;

    private static IEnumerable<Finding> Findings(string text, MetadataPlatform? platform)
    {
        var file = UnitFile.Parse(new DeclaredText(text, new(1)), UnitForm.Plain, "kubeadm.service");
        var unit = new UnitSubject("kubeadm.service", file, []);
        return RuleCatalog.OfKind<UnitRule>().SelectMany(rule => rule.Check(unit, new(platform, [unit])));
    }
}
