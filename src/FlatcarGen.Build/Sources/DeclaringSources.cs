namespace FlatcarGen.Build;

/// <summary>
/// Finds in a project's C# what a message is about. The assembly does not say where things were written: places in it would make every
/// edit change it. So they are looked for, and only when there is something to report.
/// </summary>
/// <param name="paths">The full paths of the project's C# files.</param>
public sealed class DeclaringSources(IReadOnlyList<string> paths)
{
    private const int ShortestText = 3;

    /// <summary>Whoever has more messages than that reads the first ones.</summary>
    private const int MostLookups = 500;

    private IReadOnlyList<CSharpFile>? _files;
    private int _lookups;

    /// <summary>Where a class is declared; null where it is not found.</summary>
    /// <param name="typeName">Its reflection name.</param>
    public SourceSpot? ClassOf(string typeName) => Files
        .SelectMany(file => file.Declarations(typeName))
        .OrderByDescending(declaration => declaration.HasAttributes)
        .Select(declaration => declaration.Spot)
        .FirstOrDefault();

    /// <summary>The one string of C# that has a text in it; null where there are several, or none.</summary>
    /// <param name="text">A line of a document, or a part of one.</param>
    /// <param name="typeName">The class of the machines that it is about: its file and that of its cluster are looked into first.</param>
    public SourceSpot? OnlyStringWith(string text, string typeName)
    {
        if (text.Trim().Length < ShortestText || ++_lookups > MostLookups)
            return null;
        var cluster = typeName.LastIndexOf('+') is > 0 and var end ? typeName.Substring(0, end) : typeName;
        var near = Files.Where(file => file.Declarations(typeName).Concat(file.Declarations(cluster)).Any());
        return Only(near.SelectMany(file => file.InStrings(text))) ?? Only(Files.SelectMany(file => file.InStrings(text)));
    }

    private IReadOnlyList<CSharpFile> Files => _files ??= Read();

    private static SourceSpot? Only(IEnumerable<SourceSpot> spots)
    {
        var found = spots.Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private IReadOnlyList<CSharpFile> Read()
    {
        var files = new List<CSharpFile>();
        foreach (var path in paths)
        {
            try
            {
                files.Add(new(path, File.ReadAllText(path)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
            {
                // The compiler has read it; what cannot be read now cannot be shown.
            }
        }

        return files;
    }
}
