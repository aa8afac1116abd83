using FlatcarGen.Core.Butane.Checks;
using FlatcarGen.Core.Butane.Reading;
using FlatcarGen.Core.Ignition.Checks;
using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Ignition.Translating;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Ignition;

/// <summary>Turns Butane documents of variant flatcar 1.0.0 and 1.1.0 into Ignition configs of spec 3.3.0 and 3.4.0, as butane 0.29.0 does.</summary>
public static class ButaneTranslator
{
    private const string InvalidSource = "The document is not valid Butane.";
    private const string InvalidResult = "The document is valid Butane, but Ignition would refuse what becomes of it.";

    /// <summary>Translates a text. It never throws, whatever the text.</summary>
    /// <param name="text">The document; only the first one of several is read.</param>
    /// <param name="options">What is at hand.</param>
    public static Translation Translate(string text, TranslationOptions? options = null) =>
        Translate(YamlReader.ReadFirst(new DeclaredText(text, Anchor.None)), options);

    /// <summary>Translates a document that <see cref="YamlReader.ReadFirst"/> has read.</summary>
    public static Translation Translate(YamlDocuments documents, TranslationOptions? options = null)
    {
        options ??= new();
        var report = new Report(documents.Root);
        var config = Read(documents, textOf: null, report, out var version);
        if (config is null)
            return new(report.Entries, InvalidSource);
        new SourceChecks(report, resource => InnerConfig.Check(resource, version, report)).Check(config);
        if (report.HasErrors)
            return new(report.Entries, InvalidSource);

        var contents = new LocalContents(report, options.LocalFiles);
        contents.Fill(config);
        MountUnits.Add(config);
        new Trees(report, options.LocalFiles, contents).Add(config);
        if (report.HasErrors)
            return new(report.Entries, InvalidSource);
        ClevisFilter.Check(config, report);
        if (report.HasErrors)
            return new(report.Entries, InvalidSource);

        IgnitionChecks.Check(config, version, options.Compressor, report);
        if (report.HasErrors)
            return new(report.Entries, InvalidResult);
        SetVersion(config, version);
        return new(report.Entries, config, options.Compressor);
    }

    /// <summary>
    /// Everything that butane would say of a document as far as its text tells: nothing of local files, and nothing of values that are
    /// known later alone.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="textOf">The text of a scalar, in which <see cref="MappedText.Unknown"/> stands for what is known later.</param>
    public static IReadOnlyList<ReportEntry> Check(YamlMapping document, Func<YamlScalar, string> textOf)
    {
        var report = new Report(document);
        if (Read(new([document], []), textOf, report, out var version) is not { } config)
            return report.Entries;
        new SourceChecks(report, resource => InnerConfig.Check(resource, version, report)).Check(config);
        new LocalContents(report, new UnseenFiles()).Fill(config);
        if (!report.HasErrors)
            MountUnits.Add(config);
        ClevisFilter.Check(config, report);
        IgnitionChecks.Check(config, version, compressor: null, report);
        return report.Entries;
    }

    private static ConfigObject? Read(YamlDocuments documents, Func<YamlScalar, string>? textOf, Report report, out SpecVersion version)
    {
        version = SpecVersion.V3_4;
        foreach (var problem in documents.Problems.Where(problem => !problem.IsLocal))
            report.Add(ConfigProblem.Syntax, ConfigPath.Root, problem.Message, PlaceOf(documents.Source, problem.Range));
        if (report.HasErrors || !DocumentVersion.TryRead(documents.Root, textOf, report, out version))
            return null;
        var config = new ConfigDecoder(version, textOf, report).Decode(documents.Root!, ConfigSchema.Root, ConfigPath.Root);
        if (config is null || report.HasErrors)
            return null;
        new UnusedKeys(Spelling.Butane, version, report).Find(config, documents.Root!);
        return config;
    }

    private static Place? PlaceOf(MappedText? source, TextRange range) =>
        source is null ? null : new Place(source.Source, source.ToSource(range));

    private static void SetVersion(ConfigObject config, SpecVersion version)
    {
        if (config.Object("ignition") is not { } ignition)
            config.Set("ignition", ignition = new(ConfigSchema.Ignition, ConfigPath.Root.Child("ignition")));
        ignition.Set("version", version == SpecVersion.V3_3 ? "3.3.0" : "3.4.0");
    }
}
