using FlatcarGen.Transpiler;

namespace FlatcarGen.Tool.Files;

/// <summary>Writes a file as a whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>As many links as Linux follows in one path (path_resolution(7)).</summary>
    private const int MostLinks = 40;

    private const UnixFileMode NewFile = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>
    /// Writes beside the file and renames. A file that is there keeps its permissions, and a symbolic link goes on pointing to it. What is
    /// there and is no file (a device, a pipe, a terminal) is written to, and stays what it is.
    /// </summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (Directory.Exists(path))
            throw new IOException("it is a directory");
        var target = BehindLinks(path);
        switch (KindOf(target))
        {
            case PathKind.File:
                // Renaming asks nobody whether the file may be written.
                using (OpenExisting(target))
                    Replace(target, write, OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target));
                break;
            case null when !IsOpen(path):
                Replace(target, write, mode: null);
                break;
            default:
                using (var existing = OpenExisting(path))
                    write(existing);
                break;
        }
    }

    /// <summary>Whether the system knows more of a path than its links say: <c>/dev/stdout</c> leads to a pipe that has no path.</summary>
    private static bool IsOpen(string path)
    {
        try
        {
            using var existing = OpenExisting(path);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static FileStream OpenExisting(string path) =>
        new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private static void Replace(string target, Action<Stream> write, UnixFileMode? mode)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(temporary, OptionsFor(mode)))
                write(stream);
            if (!OperatingSystem.IsWindows() && mode is { } kept)
                File.SetUnixFileMode(temporary, kept);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static FileStreamOptions OptionsFor(UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = mode ?? NewFile;
        return options;
    }

    /// <summary>What a path says once the symbolic links at its end are followed; there may be nothing.</summary>
    private static string BehindLinks(string path)
    {
        path = Path.GetFullPath(path);
        for (var i = 0; i < MostLinks && new FileInfo(path).LinkTarget is { } link; i++)
            path = Path.GetFullPath(link, Path.GetDirectoryName(path)!);
        return path;
    }

    private static PathKind? KindOf(string path)
    {
        try
        {
            return PathStatus.Of(path)?.Kind;
        }
        catch (BrokenPathException e)
        {
            throw new IOException(e.Message);
        }
    }
}
