namespace FlatcarGen.Transpiler;

/// <summary>A path cannot be followed to its end; the message is what comes after a colon.</summary>
internal sealed class BrokenPathException(string message) : Exception(message);
