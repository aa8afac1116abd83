using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Ignition;

/// <summary>Turns Butane documents of variant flatcar 1.0.0 and 1.1.0 into Ignition configs of spec 3.3.0 and 3.4.0, as butane 0.29.0 does.</summary>
public static class ButaneTranslator
{
    /// <summary>Translates a text. It never throws, whatever the text.</summary>
    /// <param name="text">The document; only the first one of several is read.</param>
    /// <param name="options">What is at hand.</param>
    public static Translation Translate(string text, TranslationOptions? options = null) => Translate(YamlReader.Read(text), options);

    /// <inheritdoc cref="Translate(string, TranslationOptions?)"/>
    public static Translation Translate(YamlDocuments documents, TranslationOptions? options = null) =>
        new([], "Not written yet.");

    /// <summary>
    /// Everything that butane would say of a document as far as its text tells: nothing of local files, and nothing of values that are
    /// known later alone.
    /// </summary>
    public static IReadOnlyList<ReportEntry> Check(YamlMapping document) => [];
}
