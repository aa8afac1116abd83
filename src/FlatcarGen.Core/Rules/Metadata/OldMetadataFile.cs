using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>The metadata's file by the name that it had on CoreOS Container Linux.</summary>
public sealed class OldMetadataFile : MachineRule
{
    private const string Old = "/run/metadata/coreos";
    private const string File = "/run/metadata/flatcar";

    public override RuleInfo Info { get; } = new(
        "FCG3003",
        "Old name of the metadata file",
        "'{0}' is a link that is there for old configurations; the file is '{1}'",
        Severity.Info);

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (MetadataTexts.Makes(machine, Old))
            yield break;
        foreach (var text in machine.Texts)
        {
            foreach (var range in MetadataTexts.Find(text.Value, Old))
            {
                yield return Found(text, range, Old, File) with
                {
                    Fix = Replace($"Write {File}", text, range, File),
                };
            }
        }
    }
}
