using System.Diagnostics.CodeAnalysis;

namespace FlatcarGen.Build;

/// <summary>A file's path below the output folder, <c>cluster/node.suffix</c>, that may be written on every operating system alike.</summary>
/// <param name="Cluster">The folder.</param>
/// <param name="Node">The file's name without its suffix.</param>
/// <param name="Kind">As the suffix says.</param>
public sealed record ArtifactPath(string Cluster, string Node, ArtifactKind Kind)
{
    public string FileName => Node + Kind.Suffix;

    /// <summary>Takes the path apart.</summary>
    /// <param name="text">With forward slashes.</param>
    /// <param name="path">The path, if it may be written.</param>
    /// <param name="refusal">Else why not, to be read after "the path '…'".</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out ArtifactPath? path, [NotNullWhen(false)] out string? refusal)
    {
        path = null;
        var parts = text.Split('/');
        refusal = parts.Length == 2
            ? PathPart.Refusal(parts[0]) ?? PathPart.Refusal(parts[1])
            : "is not of the form cluster/file";
        if (refusal is not null)
            return false;

        if (ArtifactKind.OfFile(parts[1]) is not { } kind)
        {
            refusal = "ends as no kind of file does";
            return false;
        }

        path = new ArtifactPath(parts[0], parts[1].Substring(0, parts[1].Length - kind.Suffix.Length), kind);
        return true;
    }

    public override string ToString() => $"{Cluster}/{FileName}";
}
