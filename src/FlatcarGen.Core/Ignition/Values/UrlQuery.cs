using System.Text;

namespace FlatcarGen.Core.Ignition.Values;

/// <summary>The query of a URL as Go's net/url reads it: pairs between <c>&amp;</c>; a pair with a <c>;</c> or a broken escape is passed over.</summary>
internal static class UrlQuery
{
    /// <summary>The values of a key, in their order, the empty one for a key without <c>=</c>; null where no pair has it.</summary>
    public static IReadOnlyList<string>? Values(string text, int start, int end, string key)
    {
        List<string>? values = null;
        var wanted = Encoding.UTF8.GetBytes(key);
        while (start < end)
        {
            var ampersand = text.IndexOf('&', start, end - start);
            var pairEnd = ampersand < 0 ? end : ampersand;
            if (Value(text, start, pairEnd, wanted) is { } value)
                (values ??= []).Add(value);
            start = pairEnd + 1;
        }

        return values;
    }

    private static string? Value(string text, int start, int end, byte[] wanted)
    {
        if (start == end || text.IndexOf(';', start, end - start) >= 0 || !PercentEscapes.AreWhole(text, start, end))
            return null;
        var sign = text.IndexOf('=', start, end - start);
        var keyEnd = sign < 0 ? end : sign;
        if (!PercentEscapes.Decode(text, start, keyEnd, isQuery: true).SequenceEqual(wanted))
            return null;
        return sign < 0 ? "" : Encoding.UTF8.GetString(PercentEscapes.Decode(text, sign + 1, end, isQuery: true));
    }
}
