namespace FlatcarGen.Core.Yaml;

/// <summary>go-yaml decodes a text in pieces, and so sees a forbidden character behind the document's end only in the piece it is at.</summary>
internal static class GoReader
{
    /// <summary>A piece has as many whole characters as so many bytes of UTF-8 hold.</summary>
    private const int PieceBytes = 512;

    /// <summary>Where the piece ends that a position is in.</summary>
    public static int EndOfPieceAt(string text, int position)
    {
        var bytes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var length = isPair ? 4 : text[i] switch { < '\u0080' => 1, < '\u0800' => 2, _ => 3 };
            if (bytes + length > PieceBytes)
            {
                if (i > position)
                    return i;
                bytes = 0;
            }

            bytes += length;
            i += isPair ? 1 : 0;
        }

        return text.Length;
    }
}
