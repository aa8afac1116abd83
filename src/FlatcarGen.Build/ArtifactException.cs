namespace FlatcarGen.Build;

/// <summary>Why no files can be written, in words for the one who builds.</summary>
/// <param name="code">One of <see cref="ErrorCode"/>.</param>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="file">The file that it is about, or <see langword="null"/> for the project.</param>
/// <param name="line">The line in the file, from 1 on; 0 for the whole of it.</param>
/// <param name="column">The column, from 1 on.</param>
public sealed class ArtifactException(string code, string message, string? file = null, int line = 0, int column = 0) : Exception(message)
{
    public string Code { get; } = code;

    public string? File { get; } = file;

    public int Line { get; } = line;

    public int Column { get; } = column;
}
