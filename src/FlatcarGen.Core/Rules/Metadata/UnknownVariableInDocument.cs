using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Templating;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary><see cref="VariableOfAnotherPlatform"/> where no platform is declared: the beginning of the name tells it.</summary>
public sealed class UnknownVariableInDocument : MachineRule
{
    public override RuleInfo Info => VariableOfAnotherPlatform.Rule;

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (machine.Facts.Role is not null || HasOwnMetadata(machine))
            yield break;
        HashSet<string>? assigned = null;
        foreach (var unit in machine.Units.Select(unit => unit.Subject))
        {
            var uses = MetadataUse.FindAll(unit).ToList();
            var sources = new VariableSources(unit, uses);
            if (!sources.HasMetadataFile || NodeTexts.ReadsOtherFile(unit.Directives))
                continue;
            assigned ??= new(machine.Texts.SelectMany(text => VariableText.FindAssignments(text.Value, MetadataUse.VariablePrefix)), StringComparer.Ordinal);
            var calls = EnvsubstCall.In(unit).ToList();
            var filledIn = calls.SelectMany(call => FilledIn(call, machine)).ToList();
            // The list of an envsubst names what stands in the file.
            var own = uses
                .Where(use => !sources.SetsElsewhere(use) && !HasDefault(use)
                    && !(calls.Exists(call => IsListed(use, call)) && filledIn.Exists(found => found.Name == use.Name)))
                .Select(use => (use.Name, Place: new Place(use.Directive.File.Source, use.Range)));
            foreach (var (name, place) in filledIn.Concat(own))
            {
                if (!assigned.Contains(name) && VariableOfAnotherPlatform.OwnerOfUnknown(name) is { } platform)
                {
                    yield return Found(
                        place.Text, place.Range, name, platform.Key, "that its name tells", VariableOfAnotherPlatform.Advice(name, null, platform));
                }
            }
        }
    }

    /// <summary>The variables of a file that an envsubst fills in.</summary>
    private static IEnumerable<(string Name, Place Place)> FilledIn(EnvsubstCall call, Machine machine)
    {
        if (call.Input is not { } input || machine.FindFile(input.Path)?.Contents is not { Source.At.Id: > 0 } text
            || EnvsubstOfEverything.SetsInScript(call.Call))
        {
            yield break;
        }

        foreach (var (name, range) in MetadataName.References(text, MetadataUse.VariablePrefix))
        {
            if (call.Names?.Contains(name) != false)
                yield return (name, new(text.Source, text.ToSource(range)));
        }
    }

    private static bool IsListed(MetadataUse use, EnvsubstCall call) => call.AllowList is { } list && use.Directive == call.Call.Line
        && use.Range.Start >= list.Range.Start && use.Range.End <= list.Range.End;

    /// <summary>Whether something stands in the braces behind the name: <c>${NAME:-…}</c>.</summary>
    private static bool HasDefault(MetadataUse use) =>
        use.Directive.File.Source.Value.Substring(use.Range.Start, use.Range.Length) is var text && text.IndexOf('{') >= 0 && text.IndexOf('}') < 0;

    /// <summary>Whether the machine does not leave the metadata to Flatcar's own service, or another configuration may not.</summary>
    private static bool HasOwnMetadata(Machine machine) =>
        UnseenParts.IsPartOfMore(machine)
        || machine.FindUnit("coreos-metadata.service")?.Subject is { } own && (own.HasUnseenDropIns || own.Files.Any())
        || MetadataTexts.Makes(machine, "/run/metadata/flatcar")
        || machine.Texts.Any(text => text.Value.Contains("afterburn --") || text.Value.Contains("/bin/afterburn"));
}
