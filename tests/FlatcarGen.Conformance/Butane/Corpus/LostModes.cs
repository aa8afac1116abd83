namespace FlatcarGen.Conformance.Butane.Corpus;

/// <summary>
/// Local files that only some may run, as their cases were recorded. Git and most copies keep one such bit or none, so the folders of these
/// cases are copied and given the modes again.
/// </summary>
internal static class LostModes
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private static readonly Dictionary<string, (string File, UnixFileMode Mode)[]> Table = new(StringComparer.Ordinal)
    {
        ["tree-exec-modes"] =
        [
            ("m/u", Readable | UnixFileMode.UserExecute),
            ("m/g", Readable | UnixFileMode.GroupExecute),
            ("m/o", Readable | UnixFileMode.OtherExecute),
            ("m/none", Readable),
        ],
    };

    /// <summary>The folder of a case's local files, or a copy of it with the modes of the recording.</summary>
    public static string Restored(string name, string folder)
    {
        if (OperatingSystem.IsWindows() || !Table.TryGetValue(name, out var modes))
            return folder;
        var copy = Directory.CreateTempSubdirectory("flatcargen-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(copy, recursive: true);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        foreach (var (file, mode) in modes)
            File.SetUnixFileMode(Path.Combine(copy, file), mode);
        return copy;
    }
}
