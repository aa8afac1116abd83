using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Build;

/// <summary>Reads the files of an assembly out of its metadata: none of its code runs, and no file stays open.</summary>
public static class AssemblyArtifacts
{
    private const string MarksSuffix = "Marks";

    private const string PlatformField = "MachinePlatform";

    /// <summary>What the assembly's index names; nothing for an assembly without declarations.</summary>
    /// <param name="image">The bytes of the dll.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="ArtifactException">
    /// <c>FCG8001</c>, <c>FCG8003</c> or <c>FCG8004</c>; whatever the bytes are, nothing else is thrown.
    /// </exception>
    public static AssemblyContent Read(byte[] image, string file)
    {
        try
        {
            using var assembly = new PEReader(new MemoryStream(image, writable: false));
            return assembly.HasMetadata
                ? Read(assembly.GetMetadataReader(), file)
                : throw new BadImageFormatException("it has no .NET metadata");
        }
        catch (Exception e) when (e is not ArtifactException and not OutOfMemoryException)
        {
            // The reader answers to broken bytes with more than BadImageFormatException, depending on where they are broken.
            throw new ArtifactException(ErrorCode.UnreadableAssembly, $"'{file}' cannot be read: {e.Message}; build it anew", file);
        }
    }

    private static AssemblyContent Read(MetadataReader reader, string file)
    {
        if (ArtifactIndex.Find(reader) is not { } index)
        {
            return AttributeNames.AnyOnTypes(reader)
                ? throw new ArtifactException(
                    ErrorCode.GeneratorDidNotRun,
                    "the project declares Flatcar machines, but FlatcarGen's generator did not run over it, so there is nothing to write; "
                    + "look for warning CS9057 or CS8785 above, and build with .NET SDK 9.0.300, Visual Studio 2022 17.14 or newer")
                : AssemblyContent.Empty;
        }

        var constants = new StringConstants(reader);
        var entries = PathsOf(index, file)
            .Zip(index.Entries, (path, entry) => (Path: path, Entry: entry))
            .OrderBy(pair => pair.Path.ToString(), StringComparer.Ordinal)
            .ToList();
        var pointers = entries.Where(pair => pair.Path.Kind == ArtifactKind.Pointer).ToDictionary(pair => pair.Path, pair => pair.Entry);
        return new(
            [.. entries.Where(pair => !IsMade(pair.Path)).Select(pair => new ArtifactFile(pair.Path, TextOf(constants, pair.Entry, file)))],
            [
                .. entries.Where(pair => pair.Path.Kind == ArtifactKind.Ignition)
                    .Select(pair => SourceOf(constants, pair.Path, pair.Entry, pointers, file)),
            ]);
    }

    private static bool IsMade(ArtifactPath path) => path.Kind == ArtifactKind.Ignition || path.Kind == ArtifactKind.Pointer;

    private static IgnitionSource SourceOf(
        StringConstants constants, ArtifactPath path, IndexEntry entry, Dictionary<ArtifactPath, IndexEntry> pointers, string file)
    {
        pointers.TryGetValue(path with { Kind = ArtifactKind.Pointer }, out var pointer);
        return new(
            path,
            entry.TypeName,
            ButaneOf(constants, entry, file),
            Enum.TryParse<Platform>(constants.Find(entry.TypeName, PlatformField), out var platform) ? platform : null,
            pointer is null ? null : ButaneOf(constants, pointer, file));
    }

    private static DeclaredButane ButaneOf(StringConstants constants, IndexEntry entry, string file)
    {
        var text = TextOf(constants, entry, file);
        var marks = constants.Find(entry.TypeName, entry.Field + MarksSuffix);
        return new(text, marks is null ? [] : PlaceholderMark.Read(text, marks));
    }

    private static List<ArtifactPath> PathsOf(ArtifactIndex index, string file)
    {
        var paths = new List<ArtifactPath>();
        // Two names that differ only in case are one file on Windows and on macOS.
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in index.Entries)
        {
            if (!ArtifactPath.TryParse(entry.Path, out var path, out var refusal))
                throw Refused(entry.Path, refusal, file);
            if (!seen.Add(entry.Path))
                throw Refused(entry.Path, "is there twice, or differs from another only in case", file);
            paths.Add(path);
        }

        return paths;
    }

    private static ArtifactException Refused(string path, string refusal, string file) => new(
        ErrorCode.RefusedPath,
        $"nothing was written, for the path '{Printable(path)}' {refusal}; give the cluster or the node another name",
        file);

    private static string TextOf(StringConstants constants, IndexEntry entry, string file) =>
        constants.Find(entry.TypeName, entry.Field) ?? throw new ArtifactException(
            ErrorCode.UnreadableAssembly,
            $"'{file}' has no string constant '{entry.Field}' in a type '{entry.TypeName}', where its index says that '{entry.Path}' is; "
            + "something changed the assembly after it was compiled",
            file);

    private static string Printable(string path) => string.Concat(path.Select(c => char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString()));
}
