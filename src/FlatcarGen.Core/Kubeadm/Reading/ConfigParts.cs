using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>What kubeadm takes for the documents of a file, before it reads any of them as YAML.</summary>
/// <param name="Parts">Each of them; none where the file is empty, which kubeadm takes.</param>
/// <param name="Problem">A line at which kubeadm gives up; its range is one of the text. Null for none.</param>
internal sealed record ConfigParts(IReadOnlyList<MappedText> Parts, YamlProblem? Problem);
