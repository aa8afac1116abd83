namespace FlatcarGen.Tool.Files;

/// <summary>Why something could not be read or written, in a few words without the path.</summary>
internal static class IOReason
{
    private const int BrokenPipe = 32;

    public static string Of(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or directory",
        UnauthorizedAccessException => "permission denied",
        IOException { HResult: BrokenPipe } => "nobody reads the output any more",
        _ => e.Message,
    };
}
