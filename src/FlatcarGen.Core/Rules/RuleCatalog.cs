using System.Diagnostics.CodeAnalysis;
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

    /// <summary>The rules of a kind in an assembly. A program that is trimmed says that it needs all of the assembly.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The program keeps the whole assembly.")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The program keeps the whole assembly.")]
    public static IReadOnlyList<TRule> In<TRule>(Assembly assembly)
        where TRule : Rule =>
        assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(TRule).IsAssignableFrom(type))
            .Select(type => (TRule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Info.Id, StringComparer.Ordinal)
            .ToList();
}
