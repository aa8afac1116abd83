namespace FlatcarGen.Core.Yaml.Events;

/// <summary>What the handles of tags stand for in a document.</summary>
internal sealed class TagHandles
{
    private readonly Dictionary<string, string> _declared = new(StringComparer.Ordinal);

    public void Clear() => _declared.Clear();

    /// <summary>Whether a handle is declared for the first time.</summary>
    public bool Declare(string handle, string prefix)
    {
        if (_declared.ContainsKey(handle))
            return false;
        _declared.Add(handle, prefix);
        return true;
    }

    /// <summary>The whole tag, or null where the handle stands for nothing.</summary>
    public string? Resolve(in Token tag) => tag.Value switch
    {
        "" => tag.Suffix,
        var handle when _declared.TryGetValue(handle, out var prefix) => prefix + tag.Suffix,
        "!" => "!" + tag.Suffix,
        "!!" => "tag:yaml.org,2002:" + tag.Suffix,
        _ => null,
    };
}
