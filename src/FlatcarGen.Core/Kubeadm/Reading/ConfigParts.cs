using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>What kubeadm takes for the documents of a file, before it reads any of them as YAML.</summary>
/// <param name="Text">The text, with line ends as kubeadm's reader leaves them.</param>
/// <param name="Parts">Each of them; none where the file is empty, which kubeadm takes.</param>
/// <param name="Problem">A line at which kubeadm gives up; its range is one of the text. Null for none.</param>
internal sealed record ConfigParts(MappedText Text, IReadOnlyList<ConfigPart> Parts, YamlProblem? Problem)
{
    /// <summary>The YAML of each part, and what stands between them and is none.</summary>
    public IEnumerable<YamlDocuments> Yaml =>
        Parts.Select(part => part.Yaml).Concat(Problem is { } problem ? [new YamlDocuments([], [problem]) { Source = Text }] : []);
}
