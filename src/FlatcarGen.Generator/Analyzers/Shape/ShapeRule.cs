using FlatcarGen.Core.Rules;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>
/// A mistake in the C# shape of a declaration, which only symbols show. Each rule is a class of its own, found by
/// <see cref="RuleCatalog"/>.
/// </summary>
public abstract class ShapeRule : Rule
{
    public static IReadOnlyList<ShapeRule> All { get; } = RuleCatalog.In<ShapeRule>(typeof(ShapeRule).Assembly);

    public abstract IEnumerable<ShapeFinding> Check(DeclaringClass declaring);

    protected ShapeFinding Found(Location location, params string[] arguments) => new(Info, location, arguments, null);
}

/// <summary>A mistake at a place in C#.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Location">Where.</param>
/// <param name="Arguments">The names of the case, for the rule's message.</param>
/// <param name="Fix">How to mend it, in the file of the location; null where that cannot be said.</param>
public sealed record ShapeFinding(RuleInfo Rule, Location Location, string[] Arguments, SourceFix? Fix);

/// <summary>A rule that needs the whole compilation; it speaks at the end of a build alone.</summary>
public interface ICompilationEndRule;
