using System.Text;
using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Tests.Ignition;

/// <summary>Translations as the tests ask for them.</summary>
internal static class Translate
{
    public const string Heading = "variant: flatcar\nversion: 1.1.0\n";

    /// <summary>The config of a document that is accepted, compact.</summary>
    public static string ToJson(string document, TranslationOptions? options = null, bool pretty = false)
    {
        var translation = ButaneTranslator.Translate(document, options);
        Assert.True(translation.Failure is null, string.Join("\n", translation.Report.Select(entry => $"{entry.Path}: {entry.Message}")));
        using var bytes = new MemoryStream();
        translation.WriteTo(bytes, pretty);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>What is reported of a document below the heading: problem and path.</summary>
    public static IEnumerable<string> Report(string document) =>
        ButaneTranslator.Translate(Heading + document).Report.Select(entry => $"{entry.Severity} {entry.Problem} {entry.Path}");

    /// <summary>The characters that each entry of the report stands on.</summary>
    public static IEnumerable<string?> Places(string document) =>
        ButaneTranslator.Translate(Heading + document).Report.Select(entry => entry.Place is { Range: { } range } place
            ? place.Text.Value.Substring(range.Start, range.Length)
            : null);
}
