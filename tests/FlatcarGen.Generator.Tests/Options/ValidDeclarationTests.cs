using CsCheck;
using FlatcarGen.Generator.Tests.Fuzz;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Options;

/// <summary>To generate is to validate: what is legal builds, and our own rules find in it what its options undo and nothing else.</summary>
public class ValidDeclarationTests
{
    private static readonly Gen<ValidDeclaration> _declaration =
        Gen.Frequency((1, Gen.Const(0)), (2, Gen.Int[0, 10_000])).Array[0, 250].Select(numbers => new ValidDeclaration(new(numbers)));

    [Fact]
    public void A_legal_declaration_builds_and_what_is_made_of_it_is_found_right() => _declaration.Sample(
        declaration =>
        {
            var build = BuildRun.Of([declaration.Source], LanguageVersion.CSharp13);
            Assert.Empty(build.FromGenerator);
            Assert.Empty(build.Thrown);
            Assert.DoesNotContain(build.Built.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Assert.Equal(declaration.InDeclaration, Ids(build, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));
            Assert.Equal(
                declaration.InUnits(name => GeneratedUnits.TextOf(build, "Prod+" + name, "KubeadmConfig").Contains("$COREOS_", StringComparison.Ordinal)),
                GeneratedUnits.Findings(build, declaration.PlatformOf, declaration.IsForTerraform));
        },
        iter: FuzzSettings.Cases(100),
        print: declaration => declaration.Source);

    private static IEnumerable<string> Ids(BuildRun build, Func<Diagnostic, bool> which) => build.Findings
        .Where(which)
        .Select(finding => finding.Id)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}
