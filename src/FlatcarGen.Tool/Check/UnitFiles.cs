using FlatcarGen.Core.Files;

namespace FlatcarGen.Tool.Check;

/// <summary>The unit files of a machine that lie in one folder, with the drop-ins in the folders below it.</summary>
internal static class UnitFiles
{
    public static IEnumerable<FoundFile> In(string folder)
    {
        var names = Names(folder);
        return names.Concat(names.Where(name => FileKinds.IsFolderOfDropIns(FileKinds.NameOf(name))).SelectMany(Names))
            .Select(path => new FoundFile(path, FileKinds.Of(path)))
            .Where(file => file.Kind is FileKind.Unit or FileKind.DropIn && File.Exists(file.Path));
    }

    private static IReadOnlyList<string> Names(string folder)
    {
        try
        {
            return Directory.Exists(folder.Length == 0 ? "." : folder)
                ? new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos()
                    .Select(entry => folder.Length == 0 ? entry.Name : $"{folder.TrimEnd('/', '\\')}/{entry.Name}")
                    .Order(StringComparer.Ordinal)
                    .ToList()
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
