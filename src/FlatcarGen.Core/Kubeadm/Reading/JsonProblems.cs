using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>Collects the first <see cref="YamlReader.MaxProblems"/> problems.</summary>
internal sealed class JsonProblems
{
    private readonly List<JsonProblem> _problems = [];

    public IReadOnlyList<JsonProblem> All => _problems;

    public void Add(YamlNode node, string message, bool isOfYaml = false)
    {
        if (_problems.Count < YamlReader.MaxProblems)
            _problems.Add(new(node, message) { IsOfYaml = isOfYaml });
    }
}
