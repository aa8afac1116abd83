using FlatcarGen.Generator.Tests.Frame;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1009Tests : RuleTests
{
    protected override LanguageVersion Language => LanguageVersion.CSharp11;

    protected override string Firing => """
        [{|FCG1009:FlatcarCluster(KubernetesVersion = "1.34.1")|}]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First { }
        }
        """;

    protected override string Message =>
        "FlatcarGen generates C# 12, and this project is compiled as C# 11.0: set <LangVersion>12</LangVersion> or later";

    protected override string Silent => """
        [File("/etc/motd", Contents = "prod\n")]
        static class Pieces { }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public Task A_newer_language_is_right(LanguageVersion language) => Verify.Analyzer(language, MarkedSource.Parse(Firing).Text);
}
