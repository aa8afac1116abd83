using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Generator.Analyzers.Files;

/// <summary>What a file of the project holds.</summary>
internal enum FileKind
{
    /// <summary>Something that is none of our business.</summary>
    Other,

    /// <summary>A Butane document.</summary>
    Butane,

    /// <summary>A systemd unit.</summary>
    Unit,

    /// <summary>A drop-in of a systemd unit.</summary>
    DropIn,

    /// <summary>A kubeadm config.</summary>
    Kubeadm,
}

/// <summary>Tells what a file holds: by what its item says, else by its name.</summary>
internal static class FileKinds
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    private const string Types = "(service|socket|device|mount|automount|swap|target|path|timer|slice|scope)";

    private static readonly Regex UnitName = new($@"\.{Types}\z", RegexOptions.CultureInvariant);

    private static readonly Regex FolderOfDropIns = new($@"(?:\A|\.){Types}\.d\z", RegexOptions.CultureInvariant);

    public static FileKind Of(string path, AnalyzerConfigOptions options)
    {
        options.TryGetValue(Metadata + "FlatcarDocument", out var said);
        return said switch
        {
            "butane" => FileKind.Butane,
            "kubeadm" => FileKind.Kubeadm,
            "unit" => UnitOf(path) is null || UnitName.IsMatch(path) ? FileKind.Unit : FileKind.DropIn,
            _ => ByName(path),
        };
    }

    /// <summary>Whether Terraform fills the file in before anything else reads it.</summary>
    public static bool IsTemplate(AnalyzerConfigOptions options) =>
        options.TryGetValue(Metadata + "Template", out var said) && string.Equals(said, "true", StringComparison.OrdinalIgnoreCase);

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
        return FolderOfDropIns.IsMatch(inner) ? (outer, inner.Substring(0, inner.Length - 2)) : null;
    }

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
        return name.StartsWith("kubeadm", StringComparison.OrdinalIgnoreCase)
            && (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
                ? FileKind.Kubeadm
                : FileKind.Other;
    }
}
