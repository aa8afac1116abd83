using FlatcarGen.Generator.Tests.Fuzz;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Options;

/// <summary>Each option away from its default: builds, and is found fault with where its docs say so and nowhere else.</summary>
public class SingleOptionTests
{
    private static readonly Dictionary<string, string> _others = new(StringComparer.Ordinal)
    {
        ["KubernetesVersion"] = "\"1.34.1\"",
        ["ControlPlaneEndpoint"] = "\"api.example.com:6443\"",
        ["CertificateKey"] = "\"${certificate_key}\"",
        ["CaCertHashes"] = "[\"${ca_cert_hash}\"]",
    };

    public static TheoryData<string> Cases => new(SingleOption.All.Select(option => option.ToString()));

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_found_fault_with_where_its_docs_say_so(string name)
    {
        var option = SingleOption.All.Single(option => option.ToString() == name);
        var build = Build(option);

        Assert.Empty(build.FromGenerator);
        Assert.Empty(build.Thrown);
        Assert.DoesNotContain(build.Built.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(option.InDeclaration, Joined(build.Findings.Where(finding => finding.Severity > DiagnosticSeverity.Info).Select(finding => finding.Id)));
        Assert.Equal(option.InUnits, Joined(GeneratedDocuments.Findings(build, _ => PlatformOf(option), option.Value == "Templating.Terraform")));
    }

    [Fact]
    public void There_is_a_case_for_each()
    {
        var properties = typeof(FlatcarClusterAttribute).GetProperties().Where(property => property.SetMethod?.IsPublic == true).ToList();
        Assert.Equal(
            properties.Select(property => property.Name).Order(StringComparer.Ordinal),
            SingleOption.All.Select(option => option.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        foreach (var property in properties.Where(property => property.PropertyType.IsEnum))
        {
            Assert.Equal(
                Enum.GetNames(property.PropertyType).Skip(1).Select(value => $"{property.PropertyType.Name}.{value}"),
                SingleOption.All.Where(option => option.Name == property.Name).Select(option => option.Value));
        }
    }

    [Fact]
    public void What_is_found_has_a_reason_in_the_docs()
    {
        Assert.All(SingleOption.All.Where(option => option.InDeclaration.Length + option.InUnits.Length > 0), option =>
        {
            Assert.NotEmpty(option.Reason);
            Assert.Contains(option.Reason, Docs.Of(option.Name), StringComparison.Ordinal);
        });
    }

    private static BuildRun Build(SingleOption option)
    {
        var others = _others.Where(other => other.Key != option.Name).Select(other => $"{other.Key} = {other.Value}");
        return BuildRun.Of(
            [$$"""
                using FlatcarGen;
                [FlatcarCluster("prod", {{string.Join(", ", others.Append(option.ToString()))}})]
                [BootstrapToken("${token}")]
                static partial class Prod
                {
                    [ControlPlane(Bootstrap = true)] static partial class First;
                    [ControlPlane] static partial class Other;
                    [Worker] static partial class Pool;
                }
                """],
            LanguageVersion.CSharp13);
    }

    private static Core.Declarations.Platform PlatformOf(SingleOption option) =>
        option.Name == "Platform" ? Enum.Parse<Core.Declarations.Platform>(option.Value["Platform.".Length..]) : default;

    private static string Joined(IEnumerable<string> ids) => string.Join(" ", ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
