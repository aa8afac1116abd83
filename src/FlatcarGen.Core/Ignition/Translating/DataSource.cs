using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Ignition.Translating;

/// <summary>Contents that become a <c>data:</c> URL when the config is written.</summary>
/// <param name="content">The bytes, or what the text of is meant.</param>
/// <param name="mayCompress">Whether they may be compressed: not where the user says that they are.</param>
/// <param name="writtenIn">The field of the same resource that they come from; null where they come from elsewhere.</param>
internal sealed class DataSource(object content, bool mayCompress, string? writtenIn = null)
{
    /// <summary>Whether the contents are in a file that nobody may open yet.</summary>
    public bool IsUnseen { get; init; }

    /// <summary>Whether nobody knows yet what it is, or all of it.</summary>
    public bool IsUnknown => IsUnseen || (content is string text && text.IndexOf(MappedText.Unknown) >= 0);

    public bool MayCompress => mayCompress;

    public string? WrittenIn => writtenIn;

    public byte[] Bytes() => content as byte[] ?? ConfigObject.BytesOf(content)!;
}
