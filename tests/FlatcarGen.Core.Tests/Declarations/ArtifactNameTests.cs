using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Core.Tests.Declarations;

public sealed class ArtifactNameTests
{
    [Theory]
    [InlineData("Prod", "prod")]
    [InlineData("FirstControlPlane", "first-control-plane")]
    [InlineData("DualStackAWS", "dual-stack-aws")]
    [InlineData("GPUWorker2", "gpu-worker2")]
    [InlineData("_under_score_", "under-score")]
    [InlineData("a", "a")]
    public void A_class_name_becomes_kebab_case(string className, string name)
    {
        Assert.Equal(name, ArtifactName.FromClassName(className));
        Assert.True(ArtifactName.IsValid(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("Prod")]
    [InlineData("prüf")]
    [InlineData("a b")]
    [InlineData("con")]
    [InlineData("lpt9")]
    [InlineData("a\0")]
    public void What_is_no_name_of_files_is_refused(string name) => Assert.False(ArtifactName.IsValid(name));

    [Fact]
    public void A_name_has_63_characters_at_most()
    {
        Assert.True(ArtifactName.IsValid(new string('a', 63)));
        Assert.False(ArtifactName.IsValid(new string('a', 64)));
    }
}
