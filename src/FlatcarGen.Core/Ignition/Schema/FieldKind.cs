namespace FlatcarGen.Core.Ignition.Schema;

/// <summary>What a field of a config holds.</summary>
internal enum FieldKind
{
    Text,
    Integer,
    Boolean,
    Object,

    /// <summary>Several texts.</summary>
    Texts,

    /// <summary>Several objects.</summary>
    Objects,
}
