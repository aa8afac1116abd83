using System.Runtime.InteropServices;

namespace FlatcarGen.Transpiler;

/// <summary>What stands at a path; of a link, the link itself.</summary>
internal readonly record struct PathStatus(PathKind Kind, bool IsExecutable)
{
    /// <summary>Null where there is nothing.</summary>
    /// <exception cref="BrokenPathException">It cannot be told.</exception>
    public static PathStatus? Of(string path) =>
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? OnWindows(path) : UnixStatus.Of(path);

    private static PathStatus? OnWindows(string path)
    {
        try
        {
            var attributes = File.GetAttributes(path);
            var kind = (attributes & FileAttributes.ReparsePoint) != 0 && LinkTarget.IsLink(path) ? PathKind.Link
                : (attributes & FileAttributes.Directory) != 0 ? PathKind.Folder
                : (attributes & FileAttributes.Device) != 0 ? PathKind.Other
                : PathKind.File;
            return new(kind, IsExecutable: false);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BrokenPathException(e.Message);
        }
    }
}
