namespace FlatcarGen.Core.Ignition.Schema;

/// <summary>Whose names a document uses.</summary>
internal enum Spelling
{
    /// <summary>YAML with <c>wipe_filesystem</c>.</summary>
    Butane,

    /// <summary>JSON with <c>wipeFilesystem</c>.</summary>
    Ignition,
}
