namespace FlatcarGen.Build.Tests;

public sealed class ArtifactKindTests
{
    [Theory]
    [InlineData("butane;kubeadm", "butane kubeadm")]
    [InlineData(" Kubeadm ;; kubeadm", "kubeadm")]
    [InlineData("", "")]
    public void Reads_a_list_of_the_project_file(string list, string expected) =>
        Assert.Equal(expected, string.Join(' ', ArtifactKind.Parse(list).Select(kind => kind.Name)));

    [Fact]
    public void An_unknown_kind_is_an_error_that_names_the_known_ones()
    {
        var error = Assert.Throws<ArtifactException>(() => ArtifactKind.Parse("butane;cloud-config"));

        Assert.Equal(ErrorCode.UnknownKind, error.Code);
        Assert.Contains("'cloud-config'", error.Message, StringComparison.Ordinal);
        Assert.Contains("butane, kubeadm, ignition, pointer", error.Message, StringComparison.Ordinal);
    }
}
