using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>The metadata's file or service by the name that it has on Fedora CoreOS.</summary>
public sealed class FedoraMetadata : MachineRule
{
    private const string File = "/run/metadata/afterburn";
    private const string Service = "afterburn.service";
    private const string FlatcarService = "coreos-metadata.service";

    public override RuleInfo Info { get; } = new(
        "FCG3002",
        "Metadata file or service of Fedora CoreOS",
        "There is no '{0}' on Flatcar; it is called '{1}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        var hasFile = MetadataTexts.Makes(machine, File);
        var hasService = HasService(machine);
        foreach (var text in machine.Texts)
        {
            if (!hasFile)
            {
                foreach (var range in MetadataTexts.Find(text.Value, File))
                    yield return Renamed(text, range, File, "/run/metadata/flatcar");
            }

            if (!hasService)
            {
                foreach (var range in MetadataTexts.Find(text.Value, Service))
                    yield return Renamed(text, range, Service, FlatcarService);
            }
        }

        if (!hasService && machine.FindUnit(Service) is { } unit)
            yield return Renamed(unit.Name, new(0, Service.Length), Service, FlatcarService);
    }

    private static bool HasService(Machine machine) =>
        machine.FindUnit(Service) is { Subject.Unit: not null }
        || machine.Texts.Any(text => text.Value.Contains("Alias=" + Service));

    private Finding Renamed(MappedText text, TextRange range, string name, string right) => Found(text, range, name, right) with
    {
        Fix = Replace("Write Flatcar's name", text, range, right),
    };
}
