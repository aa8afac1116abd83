namespace FlatcarGen;

/// <summary>A link.</summary>
/// <param name="path">The absolute path of the link.</param>
/// <param name="target">What it points to.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LinkAttribute(string path, string target) : Attribute
{
    /// <summary>The absolute path of the link.</summary>
    public string Path { get; } = path;

    /// <summary>What it points to.</summary>
    public string Target { get; } = target;

    /// <summary>Whether it is a hard link.</summary>
    public bool Hard { get; set; }

    /// <summary>The owner's name. Default: root.</summary>
    public string? User { get; set; }

    /// <summary>The owning group's name. Default: root.</summary>
    public string? Group { get; set; }

    /// <summary>Whether what is already there is replaced.</summary>
    public bool Overwrite { get; set; }
}
