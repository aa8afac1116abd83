namespace FlatcarGen.Build.Tests;

public sealed class ManifestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_saved_is_loaded_again()
    {
        var manifest = new Manifest(
            [Path("prod/worker.kubeadm.yaml"), Path("prod/worker.bu"), Path("prod/worker.ign")], ["prod/", "./", "../", "../../"], [Path("prod/worker.ign")]);

        manifest.Save(_folder["obj/manifest.txt"]);
        var loaded = Manifest.Load(_folder["obj/manifest.txt"]);

        Assert.Equal(manifest.Files.ToHashSet(), loaded.Files.ToHashSet());
        Assert.Equal(manifest.Folders.ToHashSet(), loaded.Folders.ToHashSet());
        Assert.Equal(manifest.Secrets.ToHashSet(), loaded.Secrets.ToHashSet());
    }

    [Fact]
    public void No_file_is_an_empty_manifest() => Assert.Equal(Manifest.Empty, Manifest.Load(_folder["none.txt"]));

    [Theory]
    [InlineData("../../home/me/thesis.bu|a|b|butane")]
    [InlineData("/etc/passwd|a|b|butane")]
    [InlineData("prod/thesis.txt|a|b|butane")]
    [InlineData("prod/../../home/")]
    [InlineData("home/me/")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("\0")]
    public void Lines_that_nobody_here_wrote_are_passed_over(string line)
    {
        File.WriteAllLines(_folder["manifest.txt"], ["prod/worker.bu|prod|worker|butane", line, ""]);

        var loaded = Manifest.Load(_folder["manifest.txt"]);

        Assert.Equal([Path("prod/worker.bu")], loaded.Files);
        Assert.Empty(loaded.Folders);
    }

    private static ArtifactPath Path(string text) => ArtifactPath.TryParse(text, out var path, out _) ? path : throw new ArgumentException(text);
}
