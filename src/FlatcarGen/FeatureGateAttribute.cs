namespace FlatcarGen;

/// <summary>A feature gate of a component.</summary>
/// <param name="component">Whose gate it is.</param>
/// <param name="name">The gate: <c>"NodeLocalCRISocket"</c>.</param>
/// <param name="enabled">Whether it is on.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class FeatureGateAttribute(Component component, string name, bool enabled) : Attribute
{
    /// <summary>Whose gate it is.</summary>
    public Component Component { get; } = component;

    /// <summary>The gate.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it is on.</summary>
    public bool Enabled { get; } = enabled;
}
