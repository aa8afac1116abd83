using System.Text;

namespace FlatcarGen.Conformance.Butane.Config;

/// <summary>
/// Compares configs character by character, order, escapes and white space included. Data URLs are compared by what they stand for where
/// one of them is compressed, because every compressor has its own bytes.
/// </summary>
internal static class ConfigComparer
{
    private const int Around = 40;

    /// <summary>What differs; null where nothing does.</summary>
    public static string? Describe(string expected, string actual)
    {
        var (expectedUrls, actualUrls) = (Resource.Find(expected).ToList(), Resource.Find(actual).ToList());
        var (expectedFrame, actualFrame) = (Frame(expected, expectedUrls), Frame(actual, actualUrls));
        if (expectedFrame != actualFrame)
            return DescribeTexts(expectedFrame, actualFrame);
        // Where the frames are the same, so are the numbers of URLs.
        return expectedUrls.Zip(actualUrls)
            .Select(pair => ResourceComparer.Describe(new(expected, pair.First), new(actual, pair.Second)))
            .FirstOrDefault(what => what is not null);
    }

    /// <summary>The text without its data URLs and the compressions beside them.</summary>
    private static string Frame(string text, List<Resource> resources)
    {
        var removed = resources.SelectMany(resource => new[] { resource.Source, resource.Compression })
            .OfType<JsonToken>()
            .OrderBy(token => token.Start);
        var (frame, at) = (new StringBuilder(text.Length), 0);
        foreach (var token in removed)
        {
            frame.Append(text, at, token.Start - at).Append('~');
            at = token.End;
        }
        return frame.Append(text, at, text.Length - at).ToString();
    }

    private static string DescribeTexts(string expected, string actual)
    {
        var same = expected.AsSpan().CommonPrefixLength(actual);
        var from = Math.Max(0, same - Around);
        return $"{Excerpt(actual, from, same)}, butane has {Excerpt(expected, from, same)}";
    }

    private static string Excerpt(string text, int from, int at)
    {
        var end = Math.Min(text.Length, at + Around);
        return $"`{(from > 0 ? "…" : "")}{text[from..end]}{(end < text.Length ? "…" : "")}`";
    }
}
