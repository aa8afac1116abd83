using FlatcarGen.Core.Rules;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>Two clusters of a project would write to the same folder.</summary>
public sealed class DuplicateClusterName : ShapeRule, ICompilationEndRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1023",
        "Two clusters of one name",
        "Another cluster of this project is called '{0}' (case does not count): their folder would be the same; give this one a name",
        Severity.Error);

    /// <summary>Nothing can be seen in a class alone.</summary>
    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring) => [];

    /// <param name="clusters">The clusters' names and where they were given.</param>
    public IEnumerable<ShapeFinding> Check(IEnumerable<(string Name, string TypeName, Location Location)> clusters)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, _, location) in clusters.OrderBy(cluster => cluster.TypeName, StringComparer.Ordinal))
        {
            if (!names.Add(name))
                yield return Found(location, name);
        }
    }
}
