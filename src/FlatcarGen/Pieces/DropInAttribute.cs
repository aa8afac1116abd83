namespace FlatcarGen;

/// <summary>A drop-in of a systemd unit. On a constant, the constant is its text; on a class, <see cref="Contents"/> is.</summary>
/// <param name="unit">The unit's name with its type: <c>"containerd.service"</c>.</param>
/// <param name="name">The drop-in's name: <c>"10-limits.conf"</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Field, AllowMultiple = true, Inherited = false)]
public sealed class DropInAttribute(string unit, string name) : Attribute
{
    /// <summary>The unit's name with its type.</summary>
    public string Unit { get; } = unit;

    /// <summary>The drop-in's name.</summary>
    public string Name { get; } = name;

    /// <summary>The text; only on a class.</summary>
    public string? Contents { get; set; }
}
