using System.Text;

namespace FlatcarGen.Tool.Tests;

/// <summary>A test with a folder of its own.</summary>
public abstract class ToolTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("flatcargen tool ");

    protected string Folder => _folder.FullName;

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    protected string Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    protected string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    internal ToolResult Run(params string[] arguments) => Tool.Run(Folder, arguments);

    internal ToolResult RunWithInput(string input, params string[] arguments) => Tool.Run(Folder, Encoding.UTF8.GetBytes(input), arguments);

    internal ToolResult RunWithInput(byte[] input, params string[] arguments) => Tool.Run(Folder, input, arguments);

    internal ToolResult Shell(string line) => Tool.Shell(Folder, line);
}
