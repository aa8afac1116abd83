namespace FlatcarGen.Core.Ignition;

/// <summary>A text that was written as <c>!!binary</c>, and need not be UTF-8.</summary>
internal sealed record BinaryText(byte[] Bytes);
