using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml.Events;

/// <summary>Why reading stopped.</summary>
/// <param name="Range">The characters at fault; empty where something is missing.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal readonly record struct SyntaxError(TextRange Range, string Message);
