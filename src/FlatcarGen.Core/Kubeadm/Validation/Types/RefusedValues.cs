using FlatcarGen.Core.Kubeadm.Reading;

namespace FlatcarGen.Core.Kubeadm.Validation.Types;

/// <summary>What was refused when names and types were checked: nobody needs to be told then that something is missing there.</summary>
internal sealed class RefusedValues
{
    private readonly HashSet<JsonValue> _values = [];
    private readonly HashSet<(JsonValue Inside, string Name)> _meant = [];

    /// <summary>A value of another type than belongs there.</summary>
    public void Add(JsonValue value) => _values.Add(value);

    /// <summary>An object in which another name stands for one that was meant.</summary>
    public void AddMeant(JsonValue inside, string name) => _meant.Add((inside, name));

    public bool Contains(JsonValue value) => _values.Contains(value);

    /// <summary>Whether a name that an object does not have was meant by one that it has.</summary>
    public bool IsMeant(JsonValue inside, string name) => _meant.Contains((inside, name));
}
