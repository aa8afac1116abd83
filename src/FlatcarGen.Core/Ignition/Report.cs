using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Ignition;

/// <summary>Collects what there is to say of a document.</summary>
/// <param name="root">The document, in which places are looked up; null where there is none.</param>
internal sealed class Report(YamlNode? root)
{
    private readonly List<ReportEntry> _entries = [];
    private ConfigPath? _inner;

    public IReadOnlyList<ReportEntry> Entries => _entries;

    public bool HasErrors { get; private set; }

    /// <summary>Adds an error whose place is known.</summary>
    public void Add(ConfigProblem problem, ConfigPath path, string message, Place? place, YamlNode? node = null) =>
        Add(new(problem, ReportSeverity.Error, path.ToString(), place, message) { Node = node });

    /// <param name="problem">What it is.</param>
    /// <param name="path">Where.</param>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="remedy">As in <see cref="ReportEntry.Remedy"/>.</param>
    public void Error(ConfigProblem problem, ConfigPath path, string message, string? remedy = null) =>
        Add(problem, ReportSeverity.Error, path, message, remedy);

    /// <inheritdoc cref="Error"/>
    public void Warn(ConfigProblem problem, ConfigPath path, string message, string? remedy = null) =>
        Add(problem, ReportSeverity.Warning, path, message, remedy);

    /// <summary>Makes a check of a config that stands in a text of the document. That text is the node of all that it finds.</summary>
    public void Within(ConfigPath text, Action check)
    {
        _inner = text;
        check();
        _inner = null;
    }

    private void Add(ConfigProblem problem, ReportSeverity severity, ConfigPath path, string message, string? remedy)
    {
        var node = NodeOf(_inner ?? path);
        // butane looks the path up in the document all the same, and finds something else there or nothing.
        var place = _inner is null ? node : NodeOf(path);
        Add(new(problem, severity, path.ToString(), place?.PlaceInDocument, message)
        {
            Node = node is YamlScalar { Range.Length: 0 } ? KeyOf(_inner ?? path) ?? node : node,
            IsInner = _inner is not null,
            Remedy = _inner is null ? remedy : null,
        });
    }

    private void Add(ReportEntry entry)
    {
        HasErrors |= entry.Severity == ReportSeverity.Error;
        _entries.Add(entry);
    }

    /// <summary>The key that a path ends with.</summary>
    private YamlNode? KeyOf(ConfigPath path) =>
        path is { Parent: { } parent, Key: { } key } && NodeOf(parent) is YamlMapping mapping ? mapping.FindEntry(key)?.Key : null;

    /// <summary>What a path leads to in the document, or as far as it does.</summary>
    private YamlNode? NodeOf(ConfigPath path)
    {
        var node = root;
        foreach (var step in path.Steps())
        {
            var next = node switch
            {
                { AliasRange: not null } => null,
                YamlMapping mapping when step is { IsOfKey: true, Key: { } key } => mapping.FindEntry(key)?.Key,
                YamlMapping mapping when step.Key is { } key => mapping.Find(key),
                YamlSequence sequence when step.Key is null && step.Index < sequence.Count => sequence[step.Index],
                _ => null,
            };
            if (next is null)
                break;
            node = next;
        }

        return node;
    }
}
