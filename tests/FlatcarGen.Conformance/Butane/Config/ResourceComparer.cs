namespace FlatcarGen.Conformance.Butane.Config;

/// <summary>Compares two data URLs.</summary>
internal static class ResourceComparer
{
    /// <summary>Whether to compress is a matter of few characters, and compressors differ by more than that.</summary>
    private const double Leeway = 0.05, LeastLeeway = 32;

    /// <summary>A resource and the text that it stands in.</summary>
    internal readonly record struct Side(string Text, Resource Resource)
    {
        public string Source => Text[Resource.Source.Start..Resource.Source.End];

        public string? Compression => Resource.Compression is { } token ? Text[token.Start..token.End] : null;

        public bool IsGzip => Compression == "\"gzip\"";

        public byte[]? Decode() => DataUrl.Decode(Source.Trim('"'), IsGzip);
    }

    public static string? Describe(Side expected, Side actual)
    {
        if (expected.Source == actual.Source && expected.Compression == actual.Compression)
            return null;
        if (!expected.IsGzip && !actual.IsGzip)
            return $"{Named(actual)}, butane has {Named(expected)}";
        if (expected.Decode() is not { } wanted || actual.Decode() is not { } got)
            return $"{Short(actual.Source)} or butane's {Short(expected.Source)} cannot be decoded";
        if (!wanted.AsSpan().SequenceEqual(got))
            return $"{Short(actual.Source)} stands for other bytes than butane's {Short(expected.Source)}";

        var (wantedLength, length) = (expected.Source.Length, actual.Source.Length);
        return expected.IsGzip != actual.IsGzip && Math.Abs(wantedLength - length) > Math.Max(LeastLeeway, Leeway * Math.Max(wantedLength, length))
            ? $"{length} characters with compression {actual.Compression}, butane has {wantedLength} with {expected.Compression}"
            : null;
    }

    private static string Named(Side side) => $"{Short(side.Source)} with compression {side.Compression ?? "not said"}";

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
