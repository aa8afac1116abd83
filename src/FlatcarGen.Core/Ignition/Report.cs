using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Ignition;

/// <summary>Collects what there is to say of a document.</summary>
/// <param name="root">The document, in which places are looked up; null where there is none.</param>
internal sealed class Report(YamlNode? root)
{
    private readonly List<ReportEntry> _entries = [];

    public IReadOnlyList<ReportEntry> Entries => _entries;

    public bool HasErrors { get; private set; }

    /// <summary>Adds an error whose place is known.</summary>
    public void Add(ConfigProblem problem, ConfigPath path, string message, Place? place) =>
        Add(problem, ReportSeverity.Error, path, message, place);

    public void Error(ConfigProblem problem, ConfigPath path, string message) =>
        Add(problem, ReportSeverity.Error, path, message, PlaceOf(path));

    public void Warn(ConfigProblem problem, ConfigPath path, string message) =>
        Add(problem, ReportSeverity.Warning, path, message, PlaceOf(path));

    private void Add(ConfigProblem problem, ReportSeverity severity, ConfigPath path, string message, Place? place)
    {
        HasErrors |= severity == ReportSeverity.Error;
        _entries.Add(new(problem, severity, path.ToString(), place, message));
    }

    /// <summary>Where in the document a path leads, or as far as it does.</summary>
    private Place? PlaceOf(ConfigPath path)
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

        return node?.PlaceInDocument;
    }
}
