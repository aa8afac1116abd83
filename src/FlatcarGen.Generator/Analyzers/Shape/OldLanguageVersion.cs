using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Declarations;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>A project whose C# is too old for the generated code.</summary>
public sealed class OldLanguageVersion : ShapeRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1009",
        "C# is too old",
        "FlatcarGen generates C# {0}, and this project is compiled as C# {1}: set <LangVersion>{0}</LangVersion> or later",
        Severity.Error);

    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring)
    {
        if (declaring.Find(FlatcarAttributes.Cluster) is { ApplicationSyntaxReference.SyntaxTree: { } tree } cluster
            && !LanguageFloor.IsMetBy(tree))
        {
            yield return Found(declaring.LocationOf(cluster), LanguageFloor.Version, LanguageFloor.VersionOf(tree));
        }
    }
}
