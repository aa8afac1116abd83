using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary>
/// A change within one literal text. Positions count from the start of <paramref name="Source"/>.
/// </summary>
/// <param name="Source">The source of the whole expression.</param>
/// <param name="Literal">What stands between the literal's delimiters, holes included.</param>
/// <param name="Piece">The text of the literal that changes: all of it, or what stands between two holes.</param>
/// <param name="Replaced">The source characters that go.</param>
/// <param name="Text">The value that comes; line ends are LF.</param>
/// <param name="EscapeBefore">Where the escape starts that ends where <paramref name="Replaced"/> starts, or -1.</param>
/// <param name="LineEnd">The line end of the file.</param>
internal sealed record LiteralEdit(
    string Source, TextRange Literal, TextRange Piece, TextRange Replaced, string Text, int EscapeBefore, string LineEnd);

/// <summary>Source characters and what stands there instead.</summary>
internal readonly record struct SourceChange(TextRange Replaced, string Text);
