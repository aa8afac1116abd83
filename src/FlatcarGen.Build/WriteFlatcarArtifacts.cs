using System.Globalization;
using Microsoft.Build.Framework;

namespace FlatcarGen.Build;

/// <summary>Writes the files that the generator left in an assembly, and deletes those of the last build that are gone from it.</summary>
public sealed class WriteFlatcarArtifacts : ValuesTask
{
    /// <summary>The compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The project's C# files: messages find in them what they are about.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>Whether the analyzers have run.</summary>
    public bool IsAnalyzed { get; set; }

    /// <summary>Whether a node without values for all of its placeholders is an error.</summary>
    public bool RequireIgnition { get; set; }

    /// <summary>The most bytes of user data; empty for what the platform takes, 0 for no limit.</summary>
    public string UserDataLimit { get; set; } = "";

    protected override void Run(ArtifactWriter writer)
    {
        var kinds = ArtifactKind.Parse(Kinds);
        var content = AssemblyArtifacts.Read(ReadAssembly(), Assembly);
        var values = WantIgnition(kinds) ? ReadValues() : new([]);
        var localFiles = new RecordingFiles(ProjectFiles());
        var made = WantIgnition(kinds) ? Maker(kinds, values, localFiles).Make(content.Machines) : new([], []);
        var written = writer.Update([.. content.Files.Concat(made.Files).Where(file => kinds.Contains(file.Path.Kind))]);
        if (WantIgnition(kinds))
            Build.TakenInputs.Save(FullPath(TakenInputs), values, localFiles);
        if (written.Count > 0)
            Log.LogMessage(MessageImportance.High, "{0}", Summary(written));
        foreach (var notice in made.Notices)
            Tell(notice);
        if (made.HasErrors)
            writer.Doubt();
    }

    private IgnitionMaker Maker(IReadOnlyList<ArtifactKind> kinds, GivenValues values, RecordingFiles localFiles) => new(new(
        values,
        localFiles,
        new Transpiler.GzipCompressor(),
        new DeclaringSources([.. Sources.Select(source => FullPath(source.ItemSpec))]),
        kinds.Contains(ArtifactKind.Butane) ? FullPath(OutputFolder) : null,
        IsAnalyzed,
        RequireIgnition,
        Limit()));

    private int? Limit()
    {
        if (UserDataLimit.Length == 0)
            return null;
        return int.TryParse(UserDataLimit, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            ? limit
            : throw new ArtifactException(
                ErrorCode.TooLarge, $"FlatcarUserDataLimit is '{UserDataLimit}', which is no number of bytes; write digits alone, 0 for no limit");
    }

    private void Tell(Notice notice)
    {
        var spot = notice.Spot ?? new SourceSpot(Project);
        switch (notice.Level)
        {
            case NoticeLevel.Error:
                Log.LogError(
                    null, notice.Code, null, ErrorCode.HelpLink(notice.Code),
                    spot.File, spot.Line, spot.Column, spot.EndLine, spot.EndColumn, "{0}", notice.Message);
                break;
            case NoticeLevel.Warning:
                Log.LogWarning(
                    null, notice.Code, null, ErrorCode.HelpLink(notice.Code),
                    spot.File, spot.Line, spot.Column, spot.EndLine, spot.EndColumn, "{0}", notice.Message);
                break;
            default:
                Log.LogMessage(MessageImportance.High, "{0}", notice.Message);
                break;
        }
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
