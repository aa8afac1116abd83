using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Metadata;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Templating;

/// <summary>A file with the addresses of one boot is kept for all later ones.</summary>
public sealed class RenderedOnce : UnitRule
{
    public override RuleInfo Info { get; } = new(
        "FCG4012",
        "Addresses filled in once for all boots",
        "'{0}' is filled in at the first boot only, and keeps its addresses when the machine gets others; write it below /run, at each boot",
        Severity.Warning);

    public override string Option => nameof(MachineSettings.RenderedConfigPath);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (!unit.All("Service", "EnvironmentFile").Any(directive => directive.Value.Value.TrimStart('-') == "/run/metadata/flatcar"))
            yield break;
        var skipped = unit.All("Unit", "ConditionPathExists").Select(condition => condition.Value.Value)
            .Where(value => value.StartsWith("!", StringComparison.Ordinal))
            .Select(value => value.Substring(1).Trim())
            .ToList();
        foreach (var call in EnvsubstCall.In(unit))
        {
            if (call.Output is { } output && skipped.Contains(output.Path) && !IsGoneAtBoot(output.Path) && UsesMetadata(call, context))
            {
                yield return Found(call.Call.Line.File.Source, output.Range, output.Path);
            }
        }
    }

    private static bool IsGoneAtBoot(string path) =>
        path.StartsWith("/run/", StringComparison.Ordinal) || path.StartsWith("/tmp/", StringComparison.Ordinal);

    private static bool UsesMetadata(EnvsubstCall call, UnitContext context) => call.Names is { } names
        ? names.Any(name => name.StartsWith(MetadataUse.VariablePrefix, StringComparison.Ordinal))
        : context.ContentsOf(call.Input?.Path) is { } text
            && text.Value.Contains(MetadataUse.VariablePrefix);
}
