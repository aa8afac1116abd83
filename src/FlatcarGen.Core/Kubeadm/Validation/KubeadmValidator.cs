using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Validation;

/// <summary>Checks a config as <c>kubeadm config validate</c> does, and <c>kubeadm init</c> and <c>join</c> after it.</summary>
public static class KubeadmValidator
{
    /// <summary>What there is to say of a text that kubeadm is given by <c>--config</c>. Never throws.</summary>
    public static IReadOnlyList<KubeadmReportEntry> Validate(MappedText text, ValidationOptions options) =>
        Validate(ConfigSplitter.Split(text), options);

    /// <summary>What there is to say of a text that is split already.</summary>
    internal static IReadOnlyList<KubeadmReportEntry> Validate(ConfigParts parts, ValidationOptions options)
    {
        var report = new KubeadmReport();
        if (parts.Problem is { } problem)
            report.Error(KubeadmProblem.Syntax, "", NodeAt(parts.Text, problem.Range), problem.Message);
        var documents = new List<ConfigDocument>();
        foreach (var part in parts.Parts)
        {
            var reading = JsonReader.Read(part, options.TextOf);
            foreach (var found in reading.Problems)
                report.Error(found.IsOfYaml ? KubeadmProblem.Syntax : KubeadmProblem.NoJson, "", found.Node, found.Message);
            var isBroken = part.Yaml.Problems.Any(problem => !problem.IsLocal)
                || (options.TextOf is not null && IsFilledInLater(part.Text));
            if (ConfigDocument.Of(reading.Root, PlaceOf(part, parts), isBroken, report) is { } document)
                documents.Add(document);
        }

        new ConfigCheck(documents, options, report).Run();
        return report.Entries;
    }

    /// <summary>What there is to say of documents that were made by code.</summary>
    public static IReadOnlyList<KubeadmReportEntry> Validate(IReadOnlyList<YamlMapping> documents, ValidationOptions options)
    {
        var report = new KubeadmReport();
        var read = documents
            .Select(document => ConfigDocument.Of(JsonReader.Read(document, options.TextOf).Root, document, isBroken: false, report))
            .OfType<ConfigDocument>()
            .ToList();
        new ConfigCheck(read, options, report).Run();
        return report.Entries;
    }

    /// <summary>Whether nobody knows what a document will be: <c>{{ kubelet }}</c>, or a line that another program takes away.</summary>
    private static bool IsFilledInLater(MappedText text) =>
        text.Value.TrimStart().StartsWith("{{", StringComparison.Ordinal)
            || (text.HasUnknown && !EmptyPart.IsEmpty(text.Value) && EmptyPart.IsEmpty(text.Value, orUnknown: true));

    /// <summary>Where a document is that is none: the separator that makes one of nothing, or its first line.</summary>
    private static YamlScalar PlaceOf(ConfigPart part, ConfigParts parts) => EmptyPart.SeparatorOf(part, parts) is { } separator
        ? NodeAt(parts.Text, separator)
        : NodeAt(part.Text, FirstLine(part.Text.Value));

    /// <summary>A node that stands for characters which are no YAML.</summary>
    private static YamlScalar NodeAt(MappedText text, TextRange range) => YamlScalar.Read("", YamlStyle.Plain, isPlain: true, text, range);

    /// <summary>The first line in which something stands.</summary>
    private static TextRange FirstLine(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var end = text.IndexOf('\n', start);
        if (start == text.Length || end < 0)
            return new(0, Math.Min(text.Length, 1));
        return TextRange.FromBounds(start, text[end - 1] == '\r' ? end - 1 : end);
    }
}
