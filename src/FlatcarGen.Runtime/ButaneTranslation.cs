using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;
using FlatcarGen.Transpiler;

namespace FlatcarGen;

/// <summary>From a document to a config, or to the exception that says why there is none.</summary>
internal static class ButaneTranslation
{
    private static readonly GzipCompressor Compressor = new();

    /// <param name="text">The document.</param>
    /// <param name="name">What the exception calls it.</param>
    /// <param name="options">How.</param>
    /// <param name="secrets">What no message may tell.</param>
    public static IgnitionConfig Of(string text, string name, IgnitionOptions options, params IReadOnlyList<string> secrets)
    {
        if (options is null)
            throw new ArgumentNullException(nameof(options));
        return Of(YamlReader.ReadFirst(new DeclaredText(text, Anchor.None)), name, options, new Redaction(secrets));
    }

    private static IgnitionConfig Of(YamlDocuments documents, string name, IgnitionOptions options, Redaction redaction)
    {
        var translation = ButaneTranslator.Translate(documents, new TranslationOptions
        {
            LocalFiles = options.FilesFolder is { } folder ? new DiskFiles(folder) : null,
            Compressor = Compressor,
        });
        var messages = MessagesOf(translation, documents.Source?.Value ?? "", redaction);
        if (translation.Failure is { } failure)
            throw new ButaneException($"{name} is no config: {redaction.Of(failure)}", messages);
        if (options.Strict && messages.Count > 0)
            throw new ButaneException($"{name} has warnings, and none are allowed", messages);

        using var json = new MemoryStream();
        translation.WriteTo(json, options.Pretty);
        return new IgnitionConfig(
            json.ToArray(),
            messages,
            () => [.. translation.MeasureParts().Select(part => new IgnitionPart(part.Name, part.Bytes))],
            (url, hash, fetch) => Of(
                new([PointerDocument.Of((YamlMapping)documents.Root!, url!, hash!, fetch == IgnitionFetch.Merge)], []),
                $"What points to {name}",
                options,
                redaction));
    }

    private static IReadOnlyList<ButaneMessage> MessagesOf(Translation translation, string text, Redaction redaction)
    {
        var lines = new TextLines(text);
        return [.. translation.Report.Select(entry => MessageOf(entry, lines, redaction))];
    }

    private static ButaneMessage MessageOf(ReportEntry entry, TextLines lines, Redaction redaction)
    {
        var severity = entry.Severity == ReportSeverity.Error ? ButaneSeverity.Error : ButaneSeverity.Warning;
        var (line, column) = entry.Place is { Range: { } range } ? lines.PlaceOf(range.Start) : (0, 0);
        return new ButaneMessage(severity, redaction.Of(entry.Path), line, column, redaction.Of(entry.Message));
    }
}
