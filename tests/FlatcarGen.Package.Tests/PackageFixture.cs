using System.Globalization;

namespace FlatcarGen.Package.Tests;

/// <summary>Packs FlatcarGen, FlatcarGen.Runtime and FlatcarGen.Tool once, under a version of its own so that no cache can answer for it, into a feed in a temporary folder.</summary>
public sealed class PackageFixture : IDisposable
{
    // A path that nobody thought of: blanks and letters beyond ASCII.
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("FlatcarGen Übung ");

    private readonly Dictionary<string, string> _restored = new(StringComparer.Ordinal);

    private int _projects;

    public PackageFixture()
    {
        Version = string.Create(CultureInfo.InvariantCulture, $"{TestSettings.PackageVersion}-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}");
        Directory.CreateDirectory(Feed);
        File.WriteAllText(Path.Combine(_root.FullName, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{Feed}" />
                <add key="machine" value="{TestSettings.Packages}" />
              </packageSources>
            </configuration>
            """);
        foreach (var project in TestSettings.PackedProjects)
        {
            Dotnet.Run(
                _root.FullName, TestSettings.Packages,
                "pack", project, "--no-build", "-c", TestSettings.Configuration, "-o", Feed, $"-p:PackageVersion={Version}")
                .SucceedsCleanly();
        }
    }

    /// <summary>The version of the packages.</summary>
    public string Version { get; }

    /// <summary>The folder with the packages.</summary>
    public string Feed => Path.Combine(_root.FullName, "feed");

    public string Package => Path.Combine(Feed, $"FlatcarGen.{Version}.nupkg");

    public string SymbolPackage => Path.ChangeExtension(Package, ".snupkg");

    public string RuntimePackage => Path.Combine(Feed, $"FlatcarGen.Runtime.{Version}.nupkg");

    public string ToolPackage => Path.Combine(Feed, $"FlatcarGen.Tool.{Version}.nupkg");

    private string Packages => Path.Combine(_root.FullName, "packages");

    public void Dispose() => _root.Delete(recursive: true);

    /// <summary>An empty folder beside which nothing of this repository can be found.</summary>
    internal ForeignFolder NewFolder()
    {
        var folder = Path.Combine(_root.FullName, $"work {++_projects}");
        Directory.CreateDirectory(folder);
        return new ForeignFolder(folder, Packages);
    }

    /// <summary>
    /// A folder with the project <c>Machines.csproj</c>, restored. Projects with the same references share the work:
    /// the files that a restore leaves do not depend on where the project lies.
    /// </summary>
    /// <param name="projectFile">The content of the project file; <c>VERSION</c> stands for the package's.</param>
    internal ForeignFolder NewProject(string projectFile)
    {
        var folder = NewFolder();
        folder.Write("Machines.csproj", projectFile.Replace("VERSION", Version, StringComparison.Ordinal));
        if (_restored.TryGetValue(projectFile, out var obj))
        {
            folder.Copy(obj, "obj");
        }
        else
        {
            folder.Dotnet("restore").SucceedsCleanly();
            _restored[projectFile] = obj = Path.Combine(_root.FullName, $"obj {_restored.Count}");
            new ForeignFolder(_root.FullName, Packages).Copy(Path.Combine(folder.Root, "obj"), Path.GetFileName(obj));
        }

        return folder;
    }
}
