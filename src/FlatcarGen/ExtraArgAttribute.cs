namespace FlatcarGen;

/// <summary>
/// A flag of a component. In v1beta4 the args are a list, in v1beta3 a map. On a node (kubelet only) it wins over the cluster's.
/// </summary>
/// <param name="component">Whose flag it is.</param>
/// <param name="name">The flag without dashes: <c>"audit-log-maxage"</c>.</param>
/// <param name="value">Its value.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ExtraArgAttribute(Component component, string name, string value) : Attribute
{
    /// <summary>Whose flag it is.</summary>
    public Component Component { get; } = component;

    /// <summary>The flag without dashes.</summary>
    public string Name { get; } = name;

    /// <summary>Its value.</summary>
    public string Value { get; } = value;
}
