using System.Security.Cryptography;
using System.Text;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Build;

/// <summary>Local files that remember what was asked of them, so that the next build can tell whether it would get the same.</summary>
public sealed class RecordingFiles(ILocalFiles files) : ILocalFiles
{
    private readonly Dictionary<(bool IsTree, string Name), string> _seen = [];

    /// <summary>What was asked for, in order, and a hash of what came.</summary>
    public IEnumerable<(bool IsTree, string Name, string Hash)> Seen => _seen
        .OrderBy(seen => seen.Key.IsTree).ThenBy(seen => seen.Key.Name, StringComparer.Ordinal)
        .Select(seen => (seen.Key.IsTree, seen.Key.Name, seen.Value));

    public byte[] Read(string name)
    {
        var bytes = files.Read(name);
        _seen[(false, name)] = Hash(bytes);
        return bytes;
    }

    public IEnumerable<LocalEntry> Walk(string name)
    {
        var entries = files.Walk(name).ToList();
        _seen[(true, name)] = Hash(entries);
        return entries;
    }

    /// <summary>The hash of what files give now; empty where they give nothing.</summary>
    public static string HashOf(ILocalFiles files, bool isTree, string name)
    {
        try
        {
            return isTree ? Hash(files.Walk(name).ToList()) : Hash(files.Read(name));
        }
        catch (LocalFileException)
        {
            return "";
        }
    }

    private static string Hash(IReadOnlyList<LocalEntry> entries) =>
        Hash(Encoding.UTF8.GetBytes(string.Join("\n", entries.Select(LineOf))));

    private static string LineOf(LocalEntry entry) =>
        $"{entry.Kind} {entry.IsExecutable} {Uri.EscapeDataString(entry.Name)} {Uri.EscapeDataString(entry.LinkTarget ?? "")}";

    private static string Hash(byte[] bytes)
    {
        using var hash = SHA256.Create();
        return Hexadecimal.Of(hash.ComputeHash(bytes));
    }
}
