namespace FlatcarGen.Tool.Files;

/// <summary>Reads what a command is given.</summary>
internal static class InputFile
{
    /// <summary>What standard input is called on the command line.</summary>
    public const string Standard = "-";

    /// <summary>What it is called in messages.</summary>
    public const string StandardName = "<stdin>";

    /// <summary>All bytes of a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("it is a directory");
        return File.ReadAllBytes(path);
    }

    public static byte[] ReadStandard()
    {
        using var input = Console.OpenStandardInput();
        using var read = new MemoryStream();
        input.CopyTo(read);
        return read.ToArray();
    }
}
