using System.Reflection;

namespace FlatcarGen.Samples.Tests;

/// <summary>What dotnet build leaves in the output folders of the samples.</summary>
public sealed class WrittenFilesTests
{
    public static TheoryData<string, string> Artifacts
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var artifact in Published.AsPublished.Artifacts)
                data.Add("AsPublished", artifact.Path);
            foreach (var artifact in DualStackAws.Prod.Artifacts)
                data.Add("DualStackAws", artifact.Path);
            return data;
        }
    }

    [Theory, MemberData(nameof(Artifacts))]
    public void The_build_writes_the_text_of_the_constant(string sample, string path)
    {
        var artifacts = sample == "AsPublished" ? Published.AsPublished.Artifacts : DualStackAws.Prod.Artifacts;
        var file = Path.Combine(Metadata("Samples"), sample, "bin", Metadata("Configuration"), "net10.0", "flatcar", path);

        Assert.Equal(artifacts.Single(artifact => artifact.Path == path).Content, File.ReadAllText(file));
    }

    private static string Metadata(string key) => typeof(WrittenFilesTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
