namespace FlatcarGen;

/// <summary>
/// A file. On a constant, the constant is its text; on a class, <see cref="Contents"/> or <see cref="Source"/> says what is in it.
/// Line ends are LF in the file, whatever the C# file has.
/// </summary>
/// <param name="path">The absolute path.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Field, AllowMultiple = true, Inherited = false)]
public sealed class FileAttribute(string path) : Attribute
{
    /// <summary>The absolute path.</summary>
    public string Path { get; } = path;

    /// <summary>The text; only on a class.</summary>
    public string? Contents { get; set; }

    /// <summary>The file in base64, for what is not text; only on a class.</summary>
    public string? ContentsBase64 { get; set; }

    /// <summary>An <c>https:</c>, <c>http:</c>, <c>s3:</c>, <c>gs:</c>, <c>tftp:</c> or <c>data:</c> URL that Ignition fetches; only on a class.</summary>
    public string? Source { get; set; }

    /// <summary>What <see cref="Source"/> has to hash to: <c>sha512-</c> or <c>sha256-</c> and hexadecimal digits.</summary>
    public string? Hash { get; set; }

    /// <summary>
    /// The permissions as octal digits in a text, <c>"0644"</c>. (C# has no octal literals: the number 0644 would be decimal.)
    /// Default: Ignition's, 0644.
    /// </summary>
    public string? Mode { get; set; }

    /// <summary>The owner's name. Default: root.</summary>
    public string? User { get; set; }

    /// <summary>The owning group's name. Default: root.</summary>
    public string? Group { get; set; }

    /// <summary>Whether a file that is already there is replaced. Otherwise Ignition fails on it, and the machine does not boot.</summary>
    public bool Overwrite { get; set; }
}
