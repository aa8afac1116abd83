namespace FlatcarGen.Transpiler;

/// <summary>A file's bytes are no text.</summary>
/// <param name="before">The text in front of the first byte that is none.</param>
/// <param name="message">What is wrong, and what to do.</param>
public sealed class UnreadableTextException(string before, string message) : Exception(message)
{
    /// <summary>The text in front of the first byte that is none.</summary>
    public string Before => before;
}
