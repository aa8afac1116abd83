using System.Globalization;

namespace FlatcarGen.Tool.Files;

/// <summary>Writes a file as a whole or not at all.</summary>
internal static class OutputFile
{
    private const UnixFileMode NewFile = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>
    /// Writes beside the file and renames. A file that is there keeps its permissions, and a symbolic link goes on pointing to it; what is
    /// no file at all (a device, a pipe) is written to.
    /// </summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        using (var existing = OpenExisting(target))
        {
            if (existing is { CanSeek: false })
            {
                write(existing);
                return;
            }
        }

        var temporary = TemporaryName(target);
        try
        {
            using (var stream = new FileStream(temporary, OptionsFor(target)))
                write(stream);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>The file that is there, which must be one that may be written; it is left as it is.</summary>
    private static FileStream? OpenExisting(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("it is a directory");
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0) : null;
    }

    private static FileStreamOptions OptionsFor(string target)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = File.Exists(target) ? File.GetUnixFileMode(target) : NewFile;
        return options;
    }

    private static string TemporaryName(string target) => Path.Combine(
        Path.GetDirectoryName(target)!,
        string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp"));
}
