using Microsoft.Build.Framework;

namespace FlatcarGen.Build;

/// <summary>Writes the files that the generator left in an assembly, and deletes those of the last build that are gone from it.</summary>
public sealed class WriteFlatcarArtifacts : ProjectTask
{
    /// <summary>The compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The names of the wanted <see cref="ArtifactKind"/>s, with semicolons between them.</summary>
    public string Kinds { get; set; } = "";

    protected override void Run(ArtifactWriter writer)
    {
        var kinds = ArtifactKind.Parse(Kinds);
        var files = AssemblyArtifacts.Read(ReadAssembly(), Assembly).Where(file => kinds.Contains(file.Path.Kind)).ToList();
        var written = writer.Update(files);
        if (written.Count > 0)
            Log.LogMessage(MessageImportance.High, "{0}", Summary(written));
    }

    private byte[] ReadAssembly()
    {
        try
        {
            return File.ReadAllBytes(FullPath(Assembly));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArtifactException(ErrorCode.UnreadableAssembly, $"'{Assembly}' cannot be read: {e.Message}", Assembly);
        }
    }

    private string Summary(IReadOnlyList<ArtifactPath> written)
    {
        var clusters = written.Select(path => path.Cluster).Distinct().ToList();
        var files = written.Count == 1 ? "1 file" : $"{written.Count} files";
        return clusters.Count == 1
            ? $"FlatcarGen: {files} for cluster {clusters[0]} -> {Shown(Path.Combine(FullPath(OutputFolder), clusters[0]))}"
            : $"FlatcarGen: {files} for {clusters.Count} clusters -> {Shown(FullPath(OutputFolder))}";
    }

    /// <summary>From the project's folder on if it is in there, with forward slashes and none at the end.</summary>
    private string Shown(string folder)
    {
        var home = FullPath(".").TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        var shown = folder.StartsWith(home, StringComparison.Ordinal) ? folder.Substring(home.Length) : folder;
        return shown.Replace('\\', '/').TrimEnd('/');
    }
}
