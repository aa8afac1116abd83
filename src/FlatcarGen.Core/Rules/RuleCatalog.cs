using System.Reflection;

namespace FlatcarGen.Core.Rules;

/// <summary>All rules of an assembly, in the order of their ids. A new rule is in it by being there.</summary>
public static class RuleCatalog
{
    /// <summary>The rules of this assembly.</summary>
    public static IReadOnlyList<Rule> All { get; } = In<Rule>(typeof(RuleCatalog).Assembly);

    /// <summary>The rules of a kind.</summary>
    public static IReadOnlyList<TRule> OfKind<TRule>()
        where TRule : Rule => All.OfType<TRule>().ToList();

    /// <summary>The rules of a kind in an assembly.</summary>
    public static IReadOnlyList<TRule> In<TRule>(Assembly assembly)
        where TRule : Rule =>
        assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(TRule).IsAssignableFrom(type))
            .Select(type => (TRule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Info.Id, StringComparer.Ordinal)
            .ToList();
}
