using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>What kubeadm takes for one document of a file: it reads the first YAML document in it.</summary>
/// <param name="text">Its text; the last part of a file ends with a line end, though the file may not.</param>
/// <param name="start">Where it begins in the text of the file.</param>
internal sealed class ConfigPart(MappedText text, int start = 0)
{
    private YamlDocuments? _yaml;

    public MappedText Text { get; } = text;

    public int Start { get; } = start;

    /// <summary>Its YAML, without lines that nothing is known of where no YAML would be read with them.</summary>
    public YamlDocuments Yaml => _yaml ??= Read();

    private YamlDocuments Read()
    {
        var read = FilledLines.Read(Text, text => YamlReader.ReadFirst(text, YamlDialect.Kubeadm));
        return !read.HasProblems
            && JsonReader.StartOfJson(read.Source!.Value) is >= 0 and var start
            && JsonSyntax.CheckEnd(read.Source!.Value, start) is { } behind
            ? read with { Problems = [behind with { IsLocal = true }] }
            : read;
    }
}
