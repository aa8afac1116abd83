namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>What a value is in the JSON that kubeadm makes of YAML before it reads it.</summary>
internal enum JsonKind
{
    Object,
    Array,
    Text,
    Number,
    Boolean,
    Null,

    /// <summary>It will be known when the machine is made: a plain scalar whose text is a placeholder, or holds one.</summary>
    Unknown,
}
