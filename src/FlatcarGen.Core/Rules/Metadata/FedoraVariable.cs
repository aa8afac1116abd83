using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>A variable by the name that it has on Fedora CoreOS.</summary>
public sealed class FedoraVariable : PlainTextRule
{
    public override RuleInfo Info { get; } = new(
        "FCG3001",
        "Metadata variable of Fedora CoreOS",
        "Nothing sets '{0}' on Flatcar, where the variable is called '{1}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(MappedText text)
    {
        if (text.Value.Contains("afterburn --") || text.Value.Contains("/bin/afterburn"))
            return [];
        return In(text, MetadataName.FedoraPrefix).Concat(In(text, "COREOS_AWS_")).Concat(In(text, "COREOS_GCP_"));
    }

    private IEnumerable<Finding> In(MappedText text, string prefix)
    {
        foreach (var (name, range) in MetadataName.References(text, prefix))
        {
            if (MetadataName.OnFlatcar(name) is not { } right || name.Length == prefix.Length)
                continue;
            yield return Found(text, range, name, right) with
            {
                Fix = Replace("Write Flatcar's name", text, range, right),
            };
        }
    }
}
