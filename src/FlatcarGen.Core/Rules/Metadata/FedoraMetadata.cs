using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>The metadata's file or service by the name that it has on Fedora CoreOS.</summary>
public sealed class FedoraMetadata : PieceRule
{
    private const string File = "/run/metadata/afterburn";
    private const string Service = "afterburn.service";
    private const string FlatcarService = "coreos-metadata.service";

    public override RuleInfo Info { get; } = new(
        "FCG3002",
        "Metadata file or service of Fedora CoreOS",
        "There is no '{0}' on Flatcar; it is called '{1}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(PieceSet pieces)
    {
        var hasFile = MetadataTexts.Makes(pieces, File);
        var hasService = HasService(pieces);
        foreach (var text in MetadataTexts.Of(pieces))
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

        foreach (var dropIn in pieces.DropIns)
        {
            if (!hasService && dropIn.Unit.Value == Service)
                yield return Renamed(dropIn.Unit, new(0, Service.Length), Service, FlatcarService);
        }
    }

    private static bool HasService(PieceSet pieces) =>
        pieces.Units.Any(unit => unit.Name.Value == Service)
        || MetadataTexts.Of(pieces).Any(text => text.Value.Contains("Alias=" + Service))
        || pieces.Includes.Any(HasService);

    private Finding Renamed(DeclaredText text, TextRange range, string name, string right) => Found(text, range, name, right) with
    {
        Fix = new("Write Flatcar's name", EquatableArray.Create(new TextEdit(text.At, range, right))),
    };
}
