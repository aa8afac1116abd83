namespace FlatcarGen.Tool.Files;

/// <summary>A file's bytes are no text.</summary>
/// <param name="before">The text in front of the first byte that is none.</param>
/// <param name="message">What is wrong, and what to do.</param>
internal sealed class UnreadableTextException(string before, string message) : Exception(message)
{
    /// <summary>Where, counted from 1; the column in characters.</summary>
    public SourcePlace Place => new SourcePlaces(new(before)).Of(before.Length);
}
