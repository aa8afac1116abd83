using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>Why kubeadm cannot make JSON of a document, or refuses to.</summary>
/// <param name="Node">What it is about; where no node is, one that stands for the characters.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record JsonProblem(YamlNode Node, string Message)
{
    /// <summary>Whether it is no YAML in the first place.</summary>
    public bool IsOfYaml { get; init; }
}
