using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary>One of the ways in which C# writes a string: how its text is read, and how a text is written into it.</summary>
internal abstract class LiteralForm
{
    /// <summary>
    /// Decodes <paramref name="range"/> of <paramref name="source"/>. Malformed text gives some value, never an exception.
    /// </summary>
    public abstract void Read(string source, TextRange range, DecodedText into);

    /// <summary>Writes a change; null where this form cannot hold the text. The change may take in characters beside the place.</summary>
    public abstract SourceChange? Write(LiteralEdit edit);
}
