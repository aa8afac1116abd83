using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>A variable that there is one of for each address, without its number.</summary>
public sealed class VariableWithoutNumber : PlainTextRule
{
    public override RuleInfo Info { get; } = new(
        "FCG3011",
        "Metadata variable without its number",
        "There is no '{0}': addresses are numbered; the first is '{1}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(MappedText text)
    {
        foreach (var (name, range) in MetadataName.References(text, MetadataUse.VariablePrefix))
        {
            if (MetadataName.Numbered(name) is not { } first)
                continue;
            yield return Found(text, range, name, first) with
            {
                Fix = Replace("Take the first", text, range, first),
            };
        }
    }
}
