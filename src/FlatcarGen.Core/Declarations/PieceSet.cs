using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Declarations;

/// <summary>The pieces of a class, and those of the classes that it includes.</summary>
public sealed record PieceSet
{
    public static PieceSet Empty { get; } = new();

    /// <summary>The class that holds them, for findings that belong to no single value.</summary>
    public DeclaredText Itself { get; init; }

    public EquatableArray<FilePiece> Files { get; init; }

    public EquatableArray<DirectoryPiece> Directories { get; init; }

    public EquatableArray<LinkPiece> Links { get; init; }

    public EquatableArray<UnitPiece> Units { get; init; }

    public EquatableArray<DropInPiece> DropIns { get; init; }

    public EquatableArray<UserPiece> Users { get; init; }

    public EquatableArray<SysextPiece> Sysexts { get; init; }

    /// <summary>Butane YAML that is merged into the node's document.</summary>
    public EquatableArray<DeclaredText> ButaneFragments { get; init; }

    /// <summary>kubeadm YAML that is merged into the node's config, by kind.</summary>
    public EquatableArray<DeclaredText> KubeadmPatches { get; init; }

    /// <summary>The pieces of included classes; what stands here itself wins over them, and an earlier one over a later one.</summary>
    public EquatableArray<PieceSet> Includes { get; init; }

    /// <summary>The paths of files, directories and links, which share one name space.</summary>
    public IEnumerable<DeclaredText> Paths => Files.Select(file => file.Path)
        .Concat(Directories.Select(directory => directory.Path))
        .Concat(Links.Select(link => link.Path));
}
