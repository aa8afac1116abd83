using System.Reflection;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>Files of the repository, by their paths from its root on, with forward slashes.</summary>
internal static class RepositoryFiles
{
    public const string RulePages = "docs/rules";
    public const string RuleIndex = "docs/rules/index.md";

    private static readonly string Root = typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static bool Exist(string path) => File.Exists(FullPath(path)) || Directory.Exists(FullPath(path));

    public static string Read(string path) => File.ReadAllText(FullPath(path));

    /// <summary>All pages below a folder, in the order of their paths.</summary>
    public static IReadOnlyList<string> Below(string folder, string pattern) =>
        Directory.GetFiles(FullPath(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .ToList();

    private static string FullPath(string path) => Path.Combine(Root, path);
}
