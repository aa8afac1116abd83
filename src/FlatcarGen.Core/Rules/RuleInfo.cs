namespace FlatcarGen.Core.Rules;

/// <summary>What is the same for every finding of a rule.</summary>
/// <param name="Id"><c>FCG</c> and four digits; the first is the group, see <see cref="RuleGroup"/>.</param>
/// <param name="Title">The mistake in a few words, without a full stop.</param>
/// <param name="MessageFormat">
/// What is wrong and then what to do, with the names of the case as <c>{0}</c>, <c>{1}</c>…
/// </param>
/// <param name="Severity">How bad it is.</param>
public sealed record RuleInfo(string Id, string Title, string MessageFormat, Severity Severity)
{
    public string Category => RuleGroup.NameOf(Id);

    /// <summary>The rule's page: what happens on the machine, how to fix it, where the fact comes from.</summary>
    public string HelpLink => $"https://github.com/flatcargen/flatcargen/blob/main/docs/rules/{Id}.md";
}
