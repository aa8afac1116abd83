using System.Runtime.InteropServices;
using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Transpiler;

/// <summary>From names to paths below a folder, and never outside of it.</summary>
/// <param name="path">The folder's full path.</param>
internal sealed class LocalFolder(string path)
{
    private static readonly bool IsWindows = RuntimeInformation.IsOSPlatform(OSPlatform.Windows);
    private static readonly StringComparison Comparison = IsWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly string _path = WithoutSlash(path);
    private readonly Lazy<string> _realPath = new(() => RealPath.Of(WithoutSlash(path)) ?? throw NoFolder(path));

    /// <summary>Where a name points to by its text alone.</summary>
    /// <exception cref="LocalFileException">Out of the folder, or it is no name of a file.</exception>
    public string PathOf(string name)
    {
        if (name.IndexOf('\0') >= 0 || (IsWindows && name.IndexOf(':') >= 0))
            throw new LocalFileException($"'{name.Replace("\0", "\\0")}' is no name of a file; correct it.");
        var named = WithoutSlash(Path.GetFullPath(_path + Path.DirectorySeparatorChar + name));
        return IsIn(_path, named) ? named : throw new LocalFileException(
            $"'{name}' lies outside of '{_path}', the folder of local files; copy it into that folder and name the copy.");
    }

    /// <summary>Where a name points to in the end, all links followed.</summary>
    /// <exception cref="LocalFileException">Out of the folder, it is not there, or it is no name of a file.</exception>
    /// <exception cref="BrokenPathException">The path cannot be followed.</exception>
    public string Find(string name)
    {
        var found = RealPath.Of(PathOf(name)) ?? throw Missing(name);
        return IsIn(_realPath.Value, found) ? found : throw new LocalFileException(
            $"'{name}' leads through a symbolic link to '{found}', outside of '{_path}', the folder of local files; "
            + "put a copy in the place of the link.");
    }

    public LocalFileException Missing(string name) => PathStatus.Of(_path) is null
        ? NoFolder(_path)
        : new($"'{name}' is not there in '{_path}', the folder of local files; create it, or correct the name.");

    private static LocalFileException NoFolder(string path) =>
        new($"There is no folder '{path}', which local files are looked for in; create it, or name another one.");

    private static bool IsIn(string folder, string path) =>
        path.StartsWith(folder, Comparison)
        && (path.Length == folder.Length || IsSlash(path[folder.Length]) || IsSlash(folder[folder.Length - 1]));

    private static string WithoutSlash(string path) => path.Length > Path.GetPathRoot(path).Length
        ? path.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
        : path;

    private static bool IsSlash(char c) => c == Path.DirectorySeparatorChar || c == Path.AltDirectorySeparatorChar;
}
