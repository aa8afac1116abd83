namespace FlatcarGen.Conformance.Butane.Config;

/// <summary>A data URL in a config, and the compression that stands beside it. All as in the text, with quotes and escapes.</summary>
/// <param name="Source">The string token of <c>source</c>.</param>
/// <param name="Compression">The string token of <c>compression</c>; null where there is none.</param>
internal readonly record struct Resource(JsonToken Source, JsonToken? Compression)
{
    /// <summary>Finds the objects of a text whose <c>source</c> is a data URL.</summary>
    public static IEnumerable<Resource> Find(string text)
    {
        var open = new Stack<(JsonToken? Source, JsonToken? Compression)>();
        JsonToken? key = null, last = null;
        foreach (var token in JsonToken.Read(text))
        {
            switch (token.Kind)
            {
                case '{':
                    open.Push(default);
                    key = null;
                    break;
                case ':':
                    key = last;
                    break;
                case '"' when key is { } named && open.TryPop(out var members):
                    open.Push(text[named.Start..named.End] switch
                    {
                        "\"source\"" when text.AsSpan(token.Start).StartsWith("\"data:") => (token, members.Compression),
                        "\"compression\"" => (members.Source, token),
                        _ => members,
                    });
                    key = null;
                    break;
                case '}' when open.TryPop(out var closed):
                    if (closed.Source is { } source)
                        yield return new(source, closed.Compression);
                    break;
                case ',' or '[':
                    key = null;
                    break;
            }
            last = token;
        }
    }
}
