using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>Why a text is not the YAML it should be.</summary>
/// <param name="Range">Where, inside the text; empty only where the text is.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="IsOfKey">Whether it is about a key alone (<see cref="YamlMapping.KeyProblems"/>): readers pass over it where they do not look.</param>
public readonly record struct YamlProblem(TextRange Range, string Message, bool IsOfKey = false);
