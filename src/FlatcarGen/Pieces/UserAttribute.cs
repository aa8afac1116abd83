namespace FlatcarGen;

/// <summary>A user of the machine: a new one, or settings of one that is there (<c>core</c>).</summary>
/// <param name="name">The user's name.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class UserAttribute(string name) : Attribute
{
    /// <summary>The user's name.</summary>
    public string Name { get; } = name;

    /// <summary>Public keys that may log in, as in <c>authorized_keys</c>.</summary>
    public string[]? SshAuthorizedKeys { get; set; }

    /// <summary>Further groups: <c>"sudo"</c>, <c>"docker"</c>.</summary>
    public string[]? Groups { get; set; }

    /// <summary>The hash of the password, as in <c>/etc/shadow</c>.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>The home directory.</summary>
    public string? HomeDir { get; set; }

    /// <summary>The login shell.</summary>
    public string? Shell { get; set; }
}
