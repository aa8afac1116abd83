using System.Text;

namespace FlatcarGen.Build;

/// <summary>The folder that the files go to. Touches nothing in it but the paths it is given, and remembers the folders it makes.</summary>
/// <param name="root">A full path; need not exist.</param>
public sealed class OutputFolder(string root)
{
    // Half a surrogate pair cannot be written as UTF-8, and must not silently become a question mark.
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    /// <summary>The folders that had to be made, as <see cref="Manifest"/> writes them.</summary>
    public IReadOnlyCollection<string> Made => _made;

    /// <summary>Writes the file if it is not there with just this content, in one step: nobody sees half a file.</summary>
    /// <returns>Whether it had to be written.</returns>
    public bool Write(ArtifactFile file)
    {
        var bytes = s_utf8.GetBytes(file.Text);
        var target = PathOf(file.Path);
        if (HasContent(target, bytes))
            return false;

        Make(file.Path.Cluster);
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            if (file.IsSecret)
                PrivateFile.Write(temporary, bytes);
            else
                File.WriteAllBytes(temporary, bytes);
            if (File.Exists(target))
                File.Replace(temporary, target, destinationBackupFileName: null);
            else
                File.Move(temporary, target);
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    }

    public void Delete(ArtifactPath path)
    {
        var file = PathOf(path);
        if (File.Exists(file))
            File.Delete(file);
    }

    /// <summary>Deletes those of the folders that are empty, the inner ones first.</summary>
    /// <param name="folders">As in <see cref="Manifest.Folders"/>.</param>
    /// <returns>Those that are still there, because something is in them.</returns>
    public IReadOnlyList<string> DeleteEmpty(IEnumerable<string> folders)
    {
        var kept = new List<string>();
        foreach (var folder in folders.OrderByDescending(folder => Path.GetFullPath(Path.Combine(root, folder)).Length))
        {
            var path = Path.GetFullPath(Path.Combine(root, folder));
            if (!Directory.Exists(path))
                continue;
            if (Directory.EnumerateFileSystemEntries(path).Any())
                kept.Add(folder);
            else
                Directory.Delete(path);
        }

        return kept;
    }

    private static bool HasContent(string file, byte[] bytes) =>
        new FileInfo(file) is { Exists: true } info && info.Length == bytes.Length && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes);

    private string PathOf(ArtifactPath path) => Path.Combine(root, path.Cluster, path.FileName);

    private void Make(string cluster)
    {
        var folder = Path.Combine(root, cluster);
        if (Directory.Exists(folder))
            return;
        _made.Add($"{cluster}/");
        var above = "./";
        for (var missing = new DirectoryInfo(root); missing is { Exists: false }; missing = missing.Parent)
        {
            _made.Add(above);
            above = above == "./" ? "../" : $"../{above}";
        }

        Directory.CreateDirectory(folder);
    }
}
