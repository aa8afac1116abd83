namespace FlatcarGen;

/// <summary>A directory.</summary>
/// <param name="path">The absolute path.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DirectoryAttribute(string path) : Attribute
{
    /// <summary>The absolute path.</summary>
    public string Path { get; } = path;

    /// <summary>The permissions as octal digits in a text. Default: Ignition's, 0755.</summary>
    public string? Mode { get; set; }

    /// <summary>The owner's name. Default: root.</summary>
    public string? User { get; set; }

    /// <summary>The owning group's name. Default: root.</summary>
    public string? Group { get; set; }

    /// <summary>Whether what is already there is replaced.</summary>
    public bool Overwrite { get; set; }
}
