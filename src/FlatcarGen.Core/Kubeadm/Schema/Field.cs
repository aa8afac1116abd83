using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Core.Kubeadm.Schema;

/// <summary>A field of an object, under the name that it has in JSON.</summary>
internal sealed class Field(string name, ValueType type)
{
    public string Name { get; } = name;

    public ValueType Type { get; } = type;

    /// <summary>The first Kubernetes release that has it: 34 is 1.34; 0 where all known releases have it.</summary>
    public int Since { get; init; }

    /// <summary>The first Kubernetes release without it.</summary>
    public int Until { get; init; } = int.MaxValue;

    /// <summary>Whether one of the releases has it.</summary>
    public bool IsIn(ReleaseRange releases) => releases.Overlaps(Since, Until);
}
