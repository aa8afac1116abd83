using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Systemd;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>
/// A unit that takes something from /run/metadata/flatcar without seeing to it that coreos-metadata.service has written it, or
/// without loading it.
/// </summary>
public sealed class MetadataNotOrdered : UnitRule
{
    private const string Service = "coreos-metadata.service";
    private const string LoadsFile = "EnvironmentFile=/run/metadata/flatcar";

    public override RuleInfo Info { get; } = new(
        "FCG3007", "Metadata used without coreos-metadata.service or without its file", "'{0}' {1} but {2}; add {3}", Severity.Error);

    public override IEnumerable<Finding> Check(UnitSubject unit, UnitContext context)
    {
        if (unit.Name is Service or "afterburn.service" || unit.Name.StartsWith("coreos-metadata-", StringComparison.Ordinal))
            yield break;

        var uses = MetadataUse.FindAll(unit).ToList();
        if (uses.Count == 0)
            yield break;
        var sources = new VariableSources(unit, uses);
        uses.RemoveAll(sources.SetsElsewhere);
        if (uses.Count == 0)
            yield break;

        var unset = sources.HasMetadataFile
            ? null
            : uses.Find(use => use.Kind == MetadataUseKind.Variable) ?? GoesOnWithout(unit, context, uses);
        var missing = MetadataDependency.MissingIn(unit, context, unset is not null || FailsWithoutFile(unit, uses));
        if (unset is null && missing.Count == 0)
            yield break;

        var first = unset ?? uses[0];
        yield return Found(
            first.Directive.File.Source, first.Range, unit.Name, Verb(first), What(unset, missing), Remedy(unset, missing)) with
        {
            Fix = FixFor(unit, first, unset, missing),
        };
    }

    /// <summary>Where kubeadm is run, a file that may be missing is another rule's.</summary>
    private static bool FailsWithoutFile(UnitSubject unit, List<MetadataUse> uses) => LoadsAnother(unit) || uses.Exists(use =>
        use.Kind == MetadataUseKind.File || (use.Kind == MetadataUseKind.OptionalFile && KubeadmRequirement.RunsKubeadm(unit)));

    /// <summary>kubeadm with the file in a command alone: it must not require what writes the file, and has to fail without it.</summary>
    private static MetadataUse? GoesOnWithout(UnitSubject unit, UnitContext context, List<MetadataUse> uses) =>
        KubeadmRequirement.RunsKubeadm(unit) && !LoadsAnother(unit) && MetadataDependency.MissingIn(unit, context, failsWithoutFile: false).Contains("Requires")
            ? uses.Find(use => use.Kind == MetadataUseKind.Script)
            : null;

    /// <summary>Whether it loads another system's file in the place of Flatcar's, which is a mistake of its own.</summary>
    private static bool LoadsAnother(UnitSubject unit) => unit.All("Service", "EnvironmentFile")
        .Any(file => file.Value.Value.StartsWith("/run/metadata/", StringComparison.Ordinal) && file.Value.Value != "/run/metadata/flatcar");

    private static string Verb(MetadataUse use) =>
        (use.Kind == MetadataUseKind.Variable ? "uses " : "reads ") + use.Name.TrimStart('-');

    private static string What(MetadataUse? unset, IReadOnlyList<string> missing)
    {
        var order = missing.Count switch
        {
            2 => $"does not order itself after {Service}",
            1 when missing[0] == "After" => $"may start before {Service}",
            1 => $"does not {(missing[0] == "Wants" ? "start" : "require")} {Service}",
            _ => "",
        };
        if (unset is null)
            return order;
        return (unset.Kind == MetadataUseKind.Script ? "goes on without it" : "no EnvironmentFile= of it sets that") + (order.Length > 0 ? " and it " + order : "");
    }

    private static string Remedy(MetadataUse? unset, IReadOnlyList<string> missing)
    {
        var lists = string.Join(" and ", missing.Select(key => key + "="));
        if (unset is null)
            return "it to " + lists;
        return LoadsFile + (missing.Count > 0 ? $", and {Service} to {lists}" : "");
    }

    private static Fix? FixFor(UnitSubject unit, MetadataUse first, MetadataUse? unset, IReadOnlyList<string> missing)
    {
        var edits = new List<TextEdit>();
        if (missing.Count > 0)
            edits.AddRange(UnitEdits.AddToLists(unit.Unit ?? first.Directive.File, "Unit", missing, Service));
        if (unset is not null)
        {
            var section = unset.Directive.Section;
            if (unit.Files.SelectMany(file => file.Directives).Any(directive => directive.Key == "EnvironmentFile" && directive.IsEmpty))
                return null;
            edits.Add(UnitEdits.AddFirst(unset.Directive.File, section, LoadsFile));
        }

        var title = unset is null
            ? $"Add {Service} to {string.Join(" and ", missing.Select(key => key + "="))}"
            : missing.Count == 0 ? $"Add {LoadsFile}" : $"Load the metadata after {Service}";
        return new Fix(title, edits.ToEquatableArray());
    }
}
