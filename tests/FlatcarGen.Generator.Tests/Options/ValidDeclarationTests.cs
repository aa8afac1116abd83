using CsCheck;
using FlatcarGen.Generator.Tests.Fuzz;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Options;

/// <summary>To generate is to validate: what is legal builds, and our own rules find in it what its options undo and nothing else.</summary>
public class ValidDeclarationTests
{
    private static readonly Gen<ValidDeclaration> _declaration =
        Gen.Frequency((1, Gen.Const(0)), (2, Gen.Int[0, 10_000])).Array[0, 250].Select(numbers => new ValidDeclaration(new(numbers)));

    /// <summary>Values that are there to be declared, and that no machine works with.</summary>
    private static readonly string[] _broken = ["CgroupDriver.Cgroupfs"];

    [Fact]
    public void A_legal_declaration_builds_and_what_is_made_of_it_is_found_right() => _declaration.Sample(
        declaration =>
        {
            var build = BuildRun.Of([declaration.Source], LanguageVersion.CSharp13);
            Assert.Empty(build.FromGenerator);
            Assert.Empty(build.Thrown);
            Assert.DoesNotContain(build.Built.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            (string, string) MadeOf(string name) => (
                GeneratedDocuments.TextOf(build, "Prod+" + name, "KubeadmConfig"), GeneratedDocuments.TextOf(build, "Prod+" + name, "Butane"));
            Assert.Equal(declaration.InDeclaration(MadeOf), Ids(build, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));
            Assert.Equal(
                declaration.InUnits(MadeOf),
                GeneratedDocuments.Findings(build, declaration.PlatformOf, declaration.IsForTerraform));
        },
        iter: FuzzSettings.Cases(150),
        print: declaration => declaration.Source);

    /// <summary>Of what is left out nothing would be held.</summary>
    [Fact]
    public void All_options_and_attributes_are_among_them()
    {
        var chance = new Random(1);
        var sources = Enumerable.Range(0, 400).Select(_ => Declared(chance).Source).ToList();

        Assert.All(
            SingleOption.All.Select(option => option.Name).Concat(AttributeNames()),
            name => Assert.Contains(sources, source => source.Contains(name, StringComparison.Ordinal)));
        Assert.All(
            SingleOption.All.Where(option => option.Value.Contains('.', StringComparison.Ordinal) && char.IsLetter(option.Value[0]) && !_broken.Contains(option.Value)),
            option => Assert.Contains(sources, source => source.Contains(option.ToString(), StringComparison.Ordinal)));
    }

    private static ValidDeclaration Declared(Random chance) => new(new([.. Enumerable.Range(0, 300).Select(_ => chance.Next(10_000))]));

    private static IEnumerable<string> AttributeNames() => typeof(FlatcarClusterAttribute).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(Attribute)) && !type.IsAbstract && type != typeof(ArtifactIndexAttribute))
        .Select(type => "[" + type.Name[..^"Attribute".Length]);

    private static IEnumerable<string> Ids(BuildRun build, Func<Diagnostic, bool> which) => build.Findings
        .Where(which)
        .Select(finding => finding.Id)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}
