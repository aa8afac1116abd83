namespace FlatcarGen.Build;

/// <summary>Brings an output folder in line with what an assembly holds: what changed is written, what is gone is deleted.</summary>
/// <param name="folder">The full path of the output folder.</param>
/// <param name="manifestFile">The full path of the folder's <see cref="Manifest"/>.</param>
public sealed class ArtifactWriter(string folder, string manifestFile)
{
    private static readonly DateTime s_longAgo = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>What was written.</summary>
    /// <exception cref="ArtifactException"><c>FCG8005</c>: the manifest cannot be read.</exception>
    public Manifest Written() => Load();

    /// <summary>Writes, deletes and renews the manifest.</summary>
    /// <returns>What had to be written.</returns>
    /// <exception cref="ArtifactException"><c>FCG8005</c>: the file system did not let it.</exception>
    public IReadOnlyList<ArtifactPath> Update(IReadOnlyList<ArtifactFile> files)
    {
        var output = new OutputFolder(folder);
        var before = Load();
        var paths = new HashSet<ArtifactPath>(files.Select(file => file.Path));
        var secrets = new HashSet<ArtifactPath>(files.Where(file => file.IsSecret).Select(file => file.Path));
        var written = new List<ArtifactPath>();
        try
        {
            // First the old: where case does not count, an old name may be the same file as a new one. What becomes a secret, or is
            // none any more, is made anew: a file that is only written to keeps the mode that it has. Nobody knows the mode of a file
            // that is there and was not remembered.
            var known = new HashSet<ArtifactPath>(before.Files);
            var gone = before.Files.Where(path => !paths.Contains(path) || before.Secrets.Contains(path) != secrets.Contains(path));
            foreach (var path in gone.Concat(secrets.Where(path => !known.Contains(path))).ToList())
                Guarded(path.ToString(), () => output.Delete(path));
            foreach (var file in files)
            {
                if (Guarded(file.Path.ToString(), () => output.Write(file)))
                    written.Add(file.Path);
            }

            var folders = Guarded(folder, () => output.DeleteEmpty(before.Folders.Union(output.Made)));
            Guarded(manifestFile, () => new Manifest(paths, folders, secrets).Save(manifestFile));
        }
        catch (ArtifactException)
        {
            RememberHalf(new Manifest(
                [.. before.Files.Union(written)], [.. before.Folders.Union(output.Made)], [.. before.Secrets.Union(secrets)]));
            throw;
        }

        return written;
    }

    /// <summary>Deletes what the manifest names, then the manifest.</summary>
    /// <exception cref="ArtifactException"><c>FCG8005</c>: the file system did not let it.</exception>
    public void Clean()
    {
        var output = new OutputFolder(folder);
        var before = Load();
        foreach (var path in before.Files)
            Guarded(path.ToString(), () => output.Delete(path));
        Guarded(folder, () => output.DeleteEmpty(before.Folders));
        Guarded(manifestFile, () => File.Delete(manifestFile));
    }

    /// <summary>Makes the next build try again.</summary>
    public void Doubt() => Guarded(manifestFile, () => File.SetLastWriteTimeUtc(manifestFile, s_longAgo));

    /// <summary>What a failed run left must be found by the next one, which must not believe that all is done.</summary>
    private void RememberHalf(Manifest manifest)
    {
        try
        {
            manifest.Save(manifestFile);
            File.SetLastWriteTimeUtc(manifestFile, s_longAgo);
        }
        catch (Exception e) when (IsFileSystem(e))
        {
            // The first failure is the one to report.
        }
    }

    private Manifest Load() => Guarded(manifestFile, () => Manifest.Load(manifestFile));

    private static void Guarded(string what, Action action) => Guarded(what, () =>
    {
        action();
        return true;
    });

    private static T Guarded<T>(string what, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (IsFileSystem(e))
        {
            throw new ArtifactException(ErrorCode.FileSystem, $"'{what}' cannot be written or deleted: {e.Message}");
        }
    }

    // An ArgumentException is a text or a path that has no UTF-8 form.
    private static bool IsFileSystem(Exception e) =>
        e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;
}
