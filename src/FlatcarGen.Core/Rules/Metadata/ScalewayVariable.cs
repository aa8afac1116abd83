using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>A variable of Scaleway as Afterburn's documentation spells it, and its code does not.</summary>
public sealed class ScalewayVariable : PlainTextRule
{
    public override RuleInfo Info { get; } = new(
        "FCG3008",
        "Scaleway variable as documented, not as written",
        "Afterburn never writes '{0}', whatever its documentation says; the variable is called '{1}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(MappedText text)
    {
        foreach (var (name, range) in MetadataName.References(text, "COREOS_SCALEWAY_"))
        {
            if (MetadataName.OnScaleway(name) is not { } right)
                continue;
            yield return Found(text, range, name, right) with
            {
                Fix = Replace("Write the name that Afterburn writes", text, range, right),
            };
        }
    }
}
