using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>A variable of Scaleway as Afterburn's documentation spells it, and its code does not.</summary>
public sealed class ScalewayVariable : TextRule
{
    public override RuleInfo Info { get; } = new(
        "FCG3008",
        "Scaleway variable as documented, not as written",
        "Afterburn never writes '{0}', whatever its documentation says; the variable is called '{1}'",
        Severity.Error);

    public override IEnumerable<Finding> Check(DeclaredText text)
    {
        foreach (var (name, range) in MetadataName.References(text.Value, "COREOS_SCALEWAY_"))
        {
            if (MetadataName.OnScaleway(name) is not { } right)
                continue;
            yield return Found(text, range, name, right) with
            {
                Fix = new("Write the name that Afterburn writes", EquatableArray.Create(new TextEdit(text.At, range, right))),
            };
        }
    }
}
