namespace FlatcarGen.Core.Ignition;

/// <summary>
/// The folder that <c>local</c>, <c>contents_local</c>, <c>ssh_authorized_keys_local</c> and <c>storage.trees</c> name files of.
/// Names are relative to it, with forward slashes; what lies outside of it, by <c>..</c> or through a symbolic link, is refused.
/// </summary>
public interface ILocalFiles
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="LocalFileException">It cannot be read.</exception>
    byte[] Read(string name);

    /// <summary>
    /// Everything below a folder that is no folder itself, in the order of butane: by the bytes of the names, each folder's entries
    /// where the folder stands.
    /// </summary>
    /// <exception cref="LocalFileException">It cannot be read, or is no folder.</exception>
    IEnumerable<LocalEntry> Walk(string name);
}

/// <summary>Something in a folder.</summary>
/// <param name="Name">From the walked folder on, with forward slashes.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsExecutable">Whether anybody may run it.</param>
/// <param name="LinkTarget">Where a symbolic link points to, as it says.</param>
public sealed record LocalEntry(string Name, LocalEntryKind Kind, bool IsExecutable = false, string? LinkTarget = null);

public enum LocalEntryKind
{
    File,
    SymbolicLink,

    /// <summary>A device, a socket, a pipe: nothing that can be copied.</summary>
    Other,
}

/// <summary>A local file cannot be used.</summary>
public sealed class LocalFileException(string message) : Exception(message);
