namespace FlatcarGen.Conformance.Butane;

/// <summary>What butane is given.</summary>
/// <param name="Bytes">The document.</param>
/// <param name="FilesFolder">The folder of local files; null for none.</param>
internal sealed record Document(byte[] Bytes, string? FilesFolder);
