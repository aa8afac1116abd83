using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// What was read from a text. With problems, the documents hold what could be read all the same.
/// </summary>
/// <param name="Roots">The top node of each document; none where the text is empty or all comment.</param>
/// <param name="Problems">In the order in which they were met; at most <see cref="YamlReader.MaxProblems"/>.</param>
public sealed record YamlDocuments(IReadOnlyList<YamlNode> Roots, IReadOnlyList<YamlProblem> Problems)
{
    /// <summary>The text that was read; null where there was none.</summary>
    public MappedText? Source { get; init; }

    public bool HasProblems => Problems.Count > 0;

    /// <summary>The first document, or null where there is none.</summary>
    public YamlNode? Root => Roots.Count > 0 ? Roots[0] : null;
}
