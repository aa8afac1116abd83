using System.Security.Cryptography;
using System.Text;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Build;

/// <summary>
/// What a build took from outside of the assembly, as hashes: the given values, and the local files that documents name. Kept in the
/// project's intermediate folder, because MSBuild sees neither environment variables nor what is in a document.
/// </summary>
public static class TakenInputs
{
    /// <summary>Says that nobody can tell, because the name of a file is a secret.</summary>
    private const string Unknown = "unknown";

    /// <exception cref="ArtifactException"><c>FCG8005</c>: the file system did not let it.</exception>
    public static void Save(string file, GivenValues values, RecordingFiles files)
    {
        var salt = NewSalt();
        var lines = new List<string> { salt, values.Fingerprint(salt) };
        foreach (var (isTree, name, hash) in files.Seen)
            lines.Add(values.IsTold(name) ? Unknown : $"{(isTree ? "tree" : "file")} {hash} {Uri.EscapeDataString(name)}");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            // Whoever has salt and fingerprint may try what a short secret is.
            File.Delete(file);
            PrivateFile.Write(file, Encoding.UTF8.GetBytes(string.Join("\n", lines) + "\n"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArtifactException(ErrorCode.FileSystem, $"'{file}' cannot be written: {e.Message}");
        }
    }

    /// <exception cref="ArtifactException"><c>FCG8005</c>: the file system did not let it.</exception>
    public static void Delete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArtifactException(ErrorCode.FileSystem, $"'{file}' cannot be deleted: {e.Message}");
        }
    }

    /// <summary>Whether a build would take the same again.</summary>
    public static bool AreSame(string file, GivenValues values, ILocalFiles files)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        return lines.Length >= 2
            && values.Fingerprint(lines[0]) == lines[1]
            && lines.Skip(2).All(line => line.Split(' ') is [var kind, var hash, var name]
                && RecordingFiles.HashOf(files, kind == "tree", Uri.UnescapeDataString(name)) == hash);
    }

    private static string NewSalt()
    {
        using var random = RandomNumberGenerator.Create();
        var salt = new byte[16];
        random.GetBytes(salt);
        return Hexadecimal.Of(salt);
    }
}
