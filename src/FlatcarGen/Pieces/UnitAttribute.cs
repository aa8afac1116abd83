namespace FlatcarGen;

/// <summary>
/// A systemd unit. On a constant, the constant is its text; on a class it enables, disables or masks a unit that the OS ships,
/// or has <see cref="Contents"/>.
/// </summary>
/// <param name="name">The unit's name with its type: <c>"etcd.service"</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Field, AllowMultiple = true, Inherited = false)]
public sealed class UnitAttribute(string name) : Attribute
{
    /// <summary>The unit's name with its type.</summary>
    public string Name { get; } = name;

    /// <summary>The text; only on a class.</summary>
    public string? Contents { get; set; }

    /// <summary>Whether it is enabled at the first boot. Default: yes where it has an <c>[Install]</c> section, else nothing is said.</summary>
    public bool Enabled { get; set; }

    /// <summary>Whether it is masked: it can then not be started at all.</summary>
    public bool Mask { get; set; }
}
