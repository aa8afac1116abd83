using System.Reflection.Metadata;

namespace FlatcarGen.Build;

/// <summary>The assembly attribute that the generator leaves in every assembly it ran over.</summary>
/// <param name="GeneratorVersion">The version of the generator that wrote it.</param>
/// <param name="Entries">A triple a file, in the generator's order.</param>
public sealed record ArtifactIndex(string GeneratorVersion, IReadOnlyList<IndexEntry> Entries)
{
    private const string AttributeName = "ArtifactIndexAttribute";

    private const ushort Prolog = 0x0001;

    /// <summary>The assembly's index, or <see langword="null"/> if it has none: no generator ran over it.</summary>
    /// <exception cref="BadImageFormatException">There are two, or it is not a version and triples of strings.</exception>
    public static ArtifactIndex? Find(MetadataReader reader)
    {
        if (!reader.IsAssembly)
            return null;
        ArtifactIndex? found = null;
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!AttributeNames.Is(reader, attribute, AttributeName))
                continue;
            if (found is not null)
                throw new BadImageFormatException("two indexes of artifacts");
            found = Decode(reader.GetBlobReader(attribute.Value));
        }

        return found;
    }

    private static ArtifactIndex Decode(BlobReader blob)
    {
        if (blob.ReadUInt16() != Prolog)
            throw new BadImageFormatException("the index of artifacts does not begin as an attribute");
        var version = blob.ReadSerializedString() ?? "";
        var count = blob.ReadInt32();
        // -1 stands for a null array; every string takes at least one byte.
        if (count < -1 || count > blob.RemainingBytes || count > 0 && count % 3 != 0)
            throw new BadImageFormatException($"the index of artifacts counts {count} strings, which are no triples");

        var entries = new List<IndexEntry>();
        for (var i = 0; i < count; i += 3)
            entries.Add(new IndexEntry(ReadString(ref blob), ReadString(ref blob), ReadString(ref blob)));
        return new ArtifactIndex(version, entries);
    }

    private static string ReadString(ref BlobReader blob) =>
        blob.ReadSerializedString() ?? throw new BadImageFormatException("the index of artifacts has a null in it");
}
