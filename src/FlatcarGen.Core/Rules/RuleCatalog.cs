namespace FlatcarGen.Core.Rules;

/// <summary>All rules of an assembly, in the order of their ids. A new rule is in it by being there.</summary>
public static class RuleCatalog
{
    /// <summary>The rules of this assembly.</summary>
    public static IReadOnlyList<Rule> All { get; } = In(typeof(RuleCatalog).Assembly);

    public static IReadOnlyList<TRule> OfKind<TRule>()
        where TRule : Rule => All.OfType<TRule>().ToList();

    private static IReadOnlyList<Rule> In(System.Reflection.Assembly assembly) =>
        assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(Rule).IsAssignableFrom(type))
            .Select(type => (Rule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Info.Id, StringComparer.Ordinal)
            .ToList();
}
