using System.Text;

namespace FlatcarGen.Tool.Files;

/// <summary>Messages to the user, as UTF-8. Where nobody reads them any more they are lost, and nothing else is.</summary>
internal static class StandardError
{
    private static readonly Stream Stream = Console.OpenStandardError();

    /// <summary>Whether colours are wanted: it is a terminal, and nobody said otherwise (https://no-color.org).</summary>
    public static bool TakesColor => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null;

    public static void WriteLine(string line) => Write(line + "\n");

    public static void Write(string text)
    {
        try
        {
            Stream.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException)
        {
            // There is nobody to tell.
        }
    }
}
