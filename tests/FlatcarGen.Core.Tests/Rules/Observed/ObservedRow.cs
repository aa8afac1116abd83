using System.Text.Json;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Tests.Resolution;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>A unit that was run on a machine, or a tool over it, and what came of it.</summary>
/// <param name="Name">The row, below the name of its table.</param>
/// <param name="Fails">Whether it went wrong, loudly or silently.</param>
/// <param name="Seen">The rules that see the fault, as warning or error, separated by blanks; none where nothing sees it.</param>
/// <param name="Unit">The unit's text as systemd reads it.</param>
internal sealed record ObservedRow(string Name, bool Fails, string Seen, string Unit)
{
    private static int _ids;

    public string UnitName { get; init; } = "foo.service";

    public bool? Enabled { get; init; }

    /// <summary>Files of the same configuration: path and text.</summary>
    public IReadOnlyList<(string Path, string Text)> Files { get; init; } = [];

    /// <summary>Other units of the same configuration: name and text.</summary>
    public IReadOnlyList<(string Name, string Text)> Others { get; init; } = [];

    public IEnumerable<string> SeenBy => Seen.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What all rules say of it above info: the ids of the rules, in order.</summary>
    public IReadOnlyList<string> Findings()
    {
        var pieces = new PieceSet
        {
            Itself = Written("Foo"),
            Files = Files.Select(file => new FilePiece(Written(file.Path)) { Contents = Written(file.Text), Mode = Written("0644") }).ToEquatableArray(),
            Units = Others.Select(other => new UnitPiece(Written(other.Name)) { Contents = Written(other.Text) })
                .Prepend(new(Written(UnitName)) { Contents = Written(Unit), Enabled = Enabled })
                .ToEquatableArray(),
        };
        var plan = new ClusterPlan(
            Planned.Cluster with { Itself = Written("Prod") },
            [new() { Name = "first", Itself = Written("First"), Role = NodeRole.Bootstrap, Settings = Planned.Cluster.Settings, Pieces = pieces }]);
        return OfDocument()
            .Concat(RuleCatalog.OfKind<PieceRule>().SelectMany(rule => rule.Check(pieces)))
            .Concat(RuleCatalog.OfKind<ClusterRule>().SelectMany(rule => rule.Check(plan)))
            .Where(finding => finding.Rule.Severity > Severity.Info)
            .Select(finding => finding.Rule.Id)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>What was booted was enabled, as C# does without being asked; other units may be those that are started by others.</summary>
    private bool? IsEnabledByItself => Unit.Contains("[Install]", StringComparison.Ordinal) ? true : null;

    /// <summary>What is said of it as a Butane document; JSON is YAML, too.</summary>
    private IEnumerable<Finding> OfDocument()
    {
        var text = JsonSerializer.Serialize(new
        {
            variant = "flatcar",
            version = "1.1.0",
            storage = new { files = Files.Select(file => new { path = file.Path, contents = new { inline = file.Text } }) },
            systemd = new
            {
                units = Others.Select(other => new { name = other.Name, contents = other.Text, enabled = (bool?)null })
                    .Prepend(new { name = UnitName, contents = Unit, enabled = Enabled ?? IsEnabledByItself }),
            },
        });
        var machine = Machine.Of((YamlMapping)YamlReader.Read(new DeclaredText(text, new(Interlocked.Increment(ref _ids)))).Root!, UnitForm.Plain, MachineFacts.Unknown);
        return RuleCatalog.OfKind<UnitRule>().SelectMany(rule => machine.UnitContext.Units.SelectMany(unit => rule.Check(unit, machine.UnitContext)))
            .Concat(RuleCatalog.OfKind<MachineRule>().SelectMany(rule => rule.Check(machine)));
    }

    private static DeclaredText Written(string text) => new(PlaceholderReader.Escape(text), new(Interlocked.Increment(ref _ids)));
}
