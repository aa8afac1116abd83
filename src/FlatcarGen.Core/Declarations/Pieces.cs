using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Declarations;

/// <summary>A file. At most one of the three ways to say what is in it is used.</summary>
public sealed record FilePiece(DeclaredText Path)
{
    public DeclaredText? Contents { get; init; }

    public DeclaredText? ContentsBase64 { get; init; }

    /// <summary>The attribute's contents where the constant that it stands on is the text: a mistake.</summary>
    public DeclaredText? OtherContents { get; init; }

    public DeclaredText? Source { get; init; }

    public DeclaredText? Hash { get; init; }

    /// <summary>Octal digits.</summary>
    public DeclaredText? Mode { get; init; }

    public DeclaredText? User { get; init; }

    public DeclaredText? Group { get; init; }

    public bool Overwrite { get; init; }
}

public sealed record DirectoryPiece(DeclaredText Path)
{
    /// <summary>Octal digits.</summary>
    public DeclaredText? Mode { get; init; }

    public DeclaredText? User { get; init; }

    public DeclaredText? Group { get; init; }

    public bool Overwrite { get; init; }
}

public sealed record LinkPiece(DeclaredText Path, DeclaredText Target)
{
    public bool Hard { get; init; }

    public DeclaredText? User { get; init; }

    public DeclaredText? Group { get; init; }

    public bool Overwrite { get; init; }
}

public sealed record UnitPiece(DeclaredText Name)
{
    public DeclaredText? Contents { get; init; }

    /// <summary>As in <see cref="FilePiece.OtherContents"/>.</summary>
    public DeclaredText? OtherContents { get; init; }

    /// <summary>Null where nothing is said: enabled where the text has an [Install] section.</summary>
    public bool? Enabled { get; init; }

    public bool Mask { get; init; }
}

public sealed record DropInPiece(DeclaredText Unit, DeclaredText Name, DeclaredText Contents)
{
    /// <summary>As in <see cref="FilePiece.OtherContents"/>.</summary>
    public DeclaredText? OtherContents { get; init; }
}

public sealed record UserPiece(DeclaredText Name)
{
    public EquatableArray<DeclaredText> SshAuthorizedKeys { get; init; }

    public EquatableArray<DeclaredText> Groups { get; init; }

    public DeclaredText? PasswordHash { get; init; }

    public DeclaredText? HomeDir { get; init; }

    public DeclaredText? Shell { get; init; }
}

public sealed record SysextPiece(DeclaredText Name, DeclaredText Source)
{
    public DeclaredText? Hash { get; init; }
}
