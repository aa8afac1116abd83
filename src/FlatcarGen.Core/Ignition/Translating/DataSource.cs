using System.Text;

namespace FlatcarGen.Core.Ignition.Translating;

/// <summary>Contents that become a <c>data:</c> URL when the config is written.</summary>
/// <param name="content">The text, or the bytes.</param>
/// <param name="mayCompress">Whether they may be compressed: not where the user says that they are.</param>
internal sealed class DataSource(object content, bool mayCompress)
{
    /// <summary>Whether nobody knows what it is.</summary>
    public bool IsUnseen => ReferenceEquals(content, UnseenFiles.Contents);

    public bool MayCompress => mayCompress;

    /// <summary>The text; null for bytes.</summary>
    public string? Text => content as string;

    public byte[] Bytes() => content switch
    {
        byte[] bytes => bytes,
        BinaryText binary => binary.Bytes,
        _ => Encoding.UTF8.GetBytes((string)content),
    };
}
