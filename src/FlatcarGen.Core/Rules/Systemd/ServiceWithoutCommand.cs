using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary>A service that has nothing to start.</summary>
public sealed class ServiceWithoutCommand : UnitRule
{
    private const string Section = "Service";

    private static readonly string[] Commands = ["ExecStart", "ExecStop", "SuccessAction"];

    public override RuleInfo Info { get; } = new(
        "FCG2506",
        "Service without a command",
        "'{0}' has no ExecStart=, and systemd refuses it; add one",
        Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (!unit.Name.EndsWith(".service", StringComparison.Ordinal)
            || unit.Directives.Any(directive => Commands.Contains(directive.Key))
            || !(WholeUnit.Is(unit, Section) || WholeUnit.HasNo(unit, Section)))
        {
            yield break;
        }

        var file = unit.Unit!;
        var section = file.Sections.FirstOrDefault(section => section.Name == Section) ?? file.Sections.FirstOrDefault();
        yield return Found(file.Source, section?.HeaderRange ?? FirstLine(file), unit.Name);
    }

    private static TextRange FirstLine(UnitFile file) => file.Comments.Count > 0 ? file.Comments[0].Range : file.Text.SourceRange;
}
