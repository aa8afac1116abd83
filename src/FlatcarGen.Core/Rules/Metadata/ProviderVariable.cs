using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>A metadata provider of one's own that writes none of the variables that are read.</summary>
public sealed class ProviderVariable : MachineRule
{
    private const string Provider = "coreos-metadata.service";
    private const string Custom = "COREOS_CUSTOM_";

    public override RuleInfo Info { get; } = new(
        "FCG3015",
        "Metadata provider writes other names",
        "Nothing reads '{0}'; what is read has names of the form COREOS_CUSTOM_…, which this provider does not write; rename it",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (machine.FindUnit(Provider) is not { } provider || machine.Facts.Platform is { NeedsOwnProvider: false })
            yield break;
        var own = provider.Subject.Files.Select(file => file.Text).ToList();
        var texts = machine.Texts.ToList();
        // The names may come from a script as well.
        if (!texts.Exists(text => VariableText.FindReferences(text.Value, Custom).Any()) || texts.Exists(MayWrite))
            yield break;
        foreach (var text in own)
        {
            var name = VariableText.FindAssignments(text.Value, MetadataUse.VariablePrefix).FirstOrDefault();
            if (name is null || texts.Exists(other => VariableText.FindReferences(other.Value, name).Any()))
                continue;
            yield return Found(text, new TextRange(text.Value.IndexOf(name + "=", StringComparison.Ordinal), name.Length), name);
            yield break;
        }
    }

    /// <summary>Whether a text that somebody wrote names a variable of that form, other than to read it.</summary>
    private static bool MayWrite(MappedText text) => text.Source.At.Id > 0
        && Occurrences(text.Value) > VariableText.FindReferences(text.Value, Custom).Count();

    private static int Occurrences(string text)
    {
        var count = 0;
        for (var at = text.IndexOf(Custom, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Custom, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }
}
