namespace FlatcarGen.Transpiler.Tests;

/// <summary>A folder for one test, in a folder of its own, so that something can lie beside it.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("flatcargen-local-").FullName;

    public Folder() => Directory.CreateDirectory(Path);

    public string Path => System.IO.Path.Combine(_parent, "files");

    public DiskFiles Files => new(Path);

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public Folder File(string name, string text = "", UnixFileMode? mode = null)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        System.IO.File.WriteAllText(this[name], text);
        if (mode is { } bits && !OperatingSystem.IsWindows())
            System.IO.File.SetUnixFileMode(this[name], bits);
        return this;
    }

    public Folder Link(string name, string target)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        System.IO.File.CreateSymbolicLink(this[name], target);
        return this;
    }

    public Folder Sub(string name)
    {
        Directory.CreateDirectory(this[name]);
        return this;
    }

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
