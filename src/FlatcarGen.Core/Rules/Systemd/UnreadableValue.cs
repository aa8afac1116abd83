using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A value that systemd cannot read: it says so in the journal and goes on as if the line were not there, or the unit.</summary>
public sealed class UnreadableValue : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG2510", "Value that systemd cannot read", "'{0}' is {1}: systemd {2}; {3}", Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        foreach (var directive in unit.Directives)
        {
            if (SwallowedLine.In(directive) is not null)
                continue;
            var kind = DirectiveValues.KindOf(directive);
            if (kind == ValueKind.Units)
            {
                foreach (var entry in UnitEntry.In(directive).Where(IsNoUnit))
                {
                    var finding = NoUnit(entry);
                    yield return finding;
                    // What follows may be of the same cause: a comment, say.
                    if (finding.Fix is null)
                        break;
                }
            }
            else if (!directive.Value.HasUnknown && ValueProblem.Of(directive, kind) is var (what, remedy))
            {
                yield return Found(
                    directive.File.Source, directive.ValueRange, Shown.Short(directive.Value.Value), what, Consequence(kind), remedy) with
                {
                    Fix = NearestName.Of(directive.Value.Value, DirectiveValues.ChoicesOf(directive.Key)) is { } meant
                        ? Replace(directive.File, directive.ValueRange, meant)
                        : null,
                };
            }
        }
    }

    /// <summary>The units that entries which name none are meant to name, as services; a rule that misses one of them stays silent.</summary>
    internal static IEnumerable<string> NamesMeant(UnitSubject unit) => unit.Directives
        .Where(directive => DirectiveValues.KindOf(directive) == ValueKind.Units)
        .SelectMany(UnitEntry.In)
        .Where(IsNoUnit)
        .SelectMany(entry => entry.Name.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries))
        .Select(name => DirectiveValues.HasUnitType(name) ? name : name + ".service");

    /// <summary>Whether the value of a directive is none of those that it takes.</summary>
    internal static bool IsNoChoice(Directive directive) => !directive.Value.HasUnknown
        && DirectiveValues.KindOf(directive) == ValueKind.Choice && !DirectiveValues.ChoicesOf(directive.Key).Contains(directive.Value.Value);

    private static string Consequence(ValueKind kind) => kind == ValueKind.WorkingDirectory ? "refuses the unit" : "ignores it";

    /// <summary>Whether an entry names no unit; quotes and specifiers may make it one.</summary>
    private static bool IsNoUnit(UnitEntry entry) =>
        !entry.Text.HasUnknown && !DirectiveValues.HasUnitType(entry.Name) && entry.Name.IndexOfAny(['"', '\'', '\\', '%']) < 0;

    private Finding NoUnit(UnitEntry entry)
    {
        var file = entry.Directive.File;
        var finding = Found(
            file.Source, entry.Text.SourceRange, Shown.Short(entry.Name), "no name of a unit", Consequence(ValueKind.Units),
            "end each in its type, such as '.service', and separate them by blanks");
        var names = entry.Name.Split([','], StringSplitOptions.RemoveEmptyEntries);
        if (names.Length > 0 && names.Length < 100 && names.All(name => DirectiveValues.HasUnitType(name)))
            return finding with { Fix = Replace(file, entry.Text.SourceRange, string.Join(" ", names)) };
        return entry.Name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')
            ? finding with { Fix = Replace(file, entry.Text.SourceRange, entry.Name + ".service") }
            : finding;
    }

    private static Fix Replace(UnitFile file, TextRange range, string text) =>
        new($"Write {Shown.Short(text)}", EquatableArray.Create(new TextEdit(file.Source.At, range, text)));
}
