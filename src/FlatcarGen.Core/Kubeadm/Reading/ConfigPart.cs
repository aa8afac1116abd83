using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>What kubeadm takes for one document of a file: it reads the first YAML document in it.</summary>
/// <param name="text">Its text; the last part of a file ends with a line end, though the file may not.</param>
/// <param name="start">Where it begins in the text of the file.</param>
internal sealed class ConfigPart(MappedText text, int start)
{
    private YamlDocuments? _yaml;

    public MappedText Text { get; } = text;

    public int Start { get; } = start;

    public YamlDocuments Yaml => _yaml ??= YamlReader.ReadFirst(Text, YamlDialect.Kubeadm);
}
