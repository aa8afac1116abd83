using System.Text;

namespace FlatcarGen.Build;

/// <summary>
/// What was written below one output folder, kept in the project's intermediate folder: a line a file,
/// <c>prod/worker.bu|prod|worker|butane</c>, and <c>|secret</c> behind it where a secret is in the file; then a line for each folder that had to be made,
/// <c>prod/</c>, <c>./</c> for the output folder itself, <c>../</c> for the one above it.
/// </summary>
/// <param name="Files">The files.</param>
/// <param name="Folders">The folders, relative to the output folder, each with a slash at its end.</param>
/// <param name="Secrets">Those of the files that have a secret in them.</param>
public sealed record Manifest(
    IReadOnlyCollection<ArtifactPath> Files, IReadOnlyCollection<string> Folders, HashSet<ArtifactPath> Secrets)
{
    private const string Secret = "secret";

    public static Manifest Empty { get; } = new([], [], []);

    /// <summary>Reads one. Lines that this class would not have written are passed over, so that nothing else is deleted for them.</summary>
    /// <returns><see cref="Empty"/> if there is no such file.</returns>
    public static Manifest Load(string file)
    {
        if (!File.Exists(file))
            return Empty;
        var files = new List<ArtifactPath>();
        var folders = new List<string>();
        var secrets = new HashSet<ArtifactPath>();
        foreach (var line in File.ReadAllLines(file))
        {
            var columns = line.Split('|');
            if (ArtifactPath.TryParse(columns[0], out var path, out _))
            {
                files.Add(path);
                if (columns.Length == 5 && columns[4] == Secret)
                    secrets.Add(path);
            }
            else if (IsFolder(line))
            {
                folders.Add(line);
            }
        }

        return new Manifest(files, folders, secrets);
    }

    /// <summary>Writes it, which also makes it newer than the assembly that the files come from.</summary>
    public void Save(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var text = new StringBuilder();
        foreach (var path in Files.OrderBy(path => path.ToString(), StringComparer.Ordinal))
        {
            text.Append(path).Append('|').Append(path.Cluster).Append('|').Append(path.Node).Append('|').Append(path.Kind.Name)
                .Append(Secrets.Contains(path) ? $"|{Secret}\n" : "\n");
        }

        foreach (var folder in Folders.OrderBy(folder => folder, StringComparer.Ordinal))
            text.Append(folder).Append('\n');
        File.WriteAllText(file, text.ToString());
    }

    private static bool IsFolder(string line) =>
        line is "./"
        || line.StartsWith("../", StringComparison.Ordinal) && line.Replace("../", "").Length == 0
        || line.EndsWith("/", StringComparison.Ordinal) && PathPart.Refusal(line.Substring(0, line.Length - 1)) is null;
}
