using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>Why a text is not the YAML it should be.</summary>
/// <param name="Range">Where, inside the text; empty only where the text is.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="IsLocal">
/// Whether go-yaml finds it only if somebody asks for this part of the document: a key that is there twice, an alias to what is around it.
/// </param>
public readonly record struct YamlProblem(TextRange Range, string Message, bool IsLocal = false);
