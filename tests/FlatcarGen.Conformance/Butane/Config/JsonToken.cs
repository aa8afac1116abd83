namespace FlatcarGen.Conformance.Butane.Config;

/// <summary>A piece of a JSON text.</summary>
/// <param name="Kind">A punctuation character, <c>"</c> for a string, <c>0</c> for any other literal.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">One beyond its last.</param>
internal readonly record struct JsonToken(char Kind, int Start, int End)
{
    /// <summary>The tokens of a text; what stands between them is white space, or nonsense.</summary>
    public static IEnumerable<JsonToken> Read(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            switch (text[i])
            {
                case ' ' or '\n' or '\r' or '\t':
                    i++;
                    break;
                case '{' or '}' or '[' or ']' or ',' or ':':
                    yield return new(text[i++], start, i);
                    break;
                case '"':
                    i = EndOfString(text, start);
                    yield return new('"', start, i);
                    break;
                default:
                    while (i < text.Length && " \n\r\t{}[],:\"".IndexOf(text[i]) < 0)
                        i++;
                    yield return new('0', start, i);
                    break;
            }
        }
    }

    private static int EndOfString(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '"')
                return i + 1;
        }
        return text.Length;
    }
}
