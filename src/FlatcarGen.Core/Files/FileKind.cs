namespace FlatcarGen.Core.Files;

/// <summary>What a file holds.</summary>
public enum FileKind
{
    /// <summary>Something that is none of our business.</summary>
    Other,

    /// <summary>A Butane document.</summary>
    Butane,

    /// <summary>A systemd unit.</summary>
    Unit,

    /// <summary>A drop-in of a systemd unit.</summary>
    DropIn,

    /// <summary>A kubeadm config.</summary>
    Kubeadm,
}
