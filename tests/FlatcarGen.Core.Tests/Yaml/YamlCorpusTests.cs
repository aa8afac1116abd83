using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Core.Tests.Yaml;

/// <summary>Configurations that butane and kubeadm accept, where such a collection lies beside the repository.</summary>
public sealed class YamlCorpusTests
{
    /// <summary>Has a node inside itself under a key that butane does not look at.</summary>
    private const string Cyclic = "struct-36.bu";

    public static TheoryData<string, string> Collections => new() { { "butane", "*.bu" }, { "kubeadm", "*.yaml" } };

    [CorpusTheory]
    [MemberData(nameof(Collections))]
    public void What_the_tools_accept_is_read_and_written_back(string tool, string pattern)
    {
        foreach (var file in FilesOf(tool, pattern))
        {
            var read = YamlReader.Read(File.ReadAllText(file));
            Assert.True(!read.HasProblems, $"{file}: {string.Join("; ", read.Problems)}");

            var again = YamlReader.Read(PlaceholderSyntax.Unparse(YamlWriter.WriteDocuments(read.Roots)));
            Assert.True(!again.HasProblems, $"{file}, written back: {string.Join("; ", again.Problems)}");
            Assert.True(read.Roots.Select(Outline.Of).SequenceEqual(again.Roots.Select(Outline.Of)), file);
        }
    }

    private static IEnumerable<string> FilesOf(string tool, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Corpora.Folder!, tool, "accept"), pattern)
            .Where(file => Path.GetFileName(file) != Cyclic)
            .Order(StringComparer.Ordinal);
}
