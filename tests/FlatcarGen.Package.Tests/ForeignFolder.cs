using System.Text.Json;

namespace FlatcarGen.Package.Tests;

/// <summary>A folder far from this repository, with projects of somebody else.</summary>
internal sealed class ForeignFolder(string root, string packages)
{
    public string Root => root;

    /// <summary>What is in the environment of what is run here, besides what is in ours.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    public DotnetResult Dotnet(params string[] arguments) => Tests.Dotnet.Run(root, packages, Environment, arguments);

    /// <summary>Builds what the fixture has restored.</summary>
    public DotnetResult Build(params string[] arguments) => Dotnet(["build", "--no-restore", .. arguments]);

    public string PathOf(string relative) => Path.Combine(root, relative);

    public bool Has(string relative) => File.Exists(PathOf(relative));

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    public void Delete(string relative) => File.Delete(PathOf(relative));

    /// <summary>The files and folders below with <c>flatcar</c> in their path from here, in order.</summary>
    public IReadOnlyList<string> FlatcarPaths =>
    [
        .. Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => path.Contains("flatcar", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The written files below the folder, relative to it, in order.</summary>
    public IReadOnlyList<string> Artifacts(string relative) => Directory.Exists(PathOf(relative))
        ?
        [
            .. Directory.EnumerateFiles(PathOf(relative), "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(PathOf(relative), path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ]
        : [];

    /// <summary>
    /// The project's items of a type, each with the values that it has of the metadata, in order; paths are relative to here.
    /// Without a target among the arguments they are those of the evaluation, else those after the target.
    /// </summary>
    public IReadOnlyList<string> Items(string type, IReadOnlyList<string> metadata, params string[] arguments)
    {
        var output = Dotnet(["msbuild", $"-getItem:{type}", .. arguments]).Succeeds().Output;
        using var json = JsonDocument.Parse(output[output.IndexOf('{', StringComparison.Ordinal)..]);
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
                .Select(item => string.Join(' ', [Path.GetRelativePath(root, Value(item, "FullPath")).Replace('\\', '/'), .. Values(item)]))
                .Order(StringComparer.Ordinal),
        ];

        IEnumerable<string> Values(JsonElement item) => metadata.Select(name => Value(item, name)).Where(value => value.Length > 0);

        static string Value(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString()! : "";
    }

    /// <summary>Copies a folder from elsewhere to here.</summary>
    public void Copy(string from, string relative)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(PathOf(relative), Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
