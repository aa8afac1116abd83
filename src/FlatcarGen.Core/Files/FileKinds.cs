using System.Text.RegularExpressions;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Files;

/// <summary>Tells what a file holds: by what is said of it, else by its name.</summary>
public static class FileKinds
{
    private const string Types = "(service|socket|device|mount|automount|swap|target|path|timer|slice|scope)";

    private static readonly Regex UnitName = new($@"\.{Types}\z", RegexOptions.CultureInvariant);

    private static readonly Regex FolderOfDropIns = new($@"(?:\A|\.){Types}\.d\z", RegexOptions.CultureInvariant);

    /// <param name="path">The file's path; folders matter for drop-ins alone.</param>
    /// <param name="said"><c>butane</c>, <c>unit</c> or <c>kubeadm</c>; anything else says nothing.</param>
    public static FileKind Of(string path, string? said = null) => said switch
    {
        "butane" => FileKind.Butane,
        "kubeadm" => FileKind.Kubeadm,
        "unit" => UnitOf(path) is null || UnitName.IsMatch(path) ? FileKind.Unit : FileKind.DropIn,
        _ => ByName(path),
    };

    /// <summary>
    /// The unit that a file is, or is a drop-in of: its name and its folder; null for any other file. Drop-ins of all units of a type
    /// (<c>service.d</c>) have that for a name.
    /// </summary>
    public static (string Folder, string Name)? UnitOf(string path)
    {
        var (folder, name) = Split(path);
        if (UnitName.IsMatch(name))
            return (folder, name);
        var (outer, inner) = Split(folder);
        return IsFolderOfDropIns(inner) ? (outer, inner.Substring(0, inner.Length - 2)) : null;
    }

    /// <summary>Whether a folder of this name holds the drop-ins of a unit, or of all units of a type.</summary>
    public static bool IsFolderOfDropIns(string name) => FolderOfDropIns.IsMatch(name);

    public static string NameOf(string path) => Split(path).Name;

    /// <summary>A path's folder, without the slash, and its last name.</summary>
    public static (string Folder, string Name) Split(string path)
    {
        var slash = path.LastIndexOfAny(['/', '\\']);
        return slash < 0 ? ("", path) : (path.Substring(0, slash), path.Substring(slash + 1));
    }

    private static FileKind ByName(string path)
    {
        var name = NameOf(path);
        if (name.EndsWith(".bu", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".butane.yaml", StringComparison.OrdinalIgnoreCase))
            return FileKind.Butane;
        if (UnitName.IsMatch(name))
            return FileKind.Unit;
        if (name.EndsWith(".conf", StringComparison.Ordinal) && UnitOf(path) is not null)
            return FileKind.DropIn;
        return ConfigUse.IsCalledSo(name) ? FileKind.Kubeadm : FileKind.Other;
    }
}
