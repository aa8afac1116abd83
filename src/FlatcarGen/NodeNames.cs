namespace FlatcarGen;

/// <summary>Where a node's name in the cluster comes from.</summary>
public enum NodeNames
{
    /// <summary>On AWS from the metadata's host name, elsewhere <see cref="HostName"/>.</summary>
    Recommended = 0,

    /// <summary>kubeadm's default: the machine's host name.</summary>
    HostName,

    /// <summary>The platform's metadata variable for the host name.</summary>
    Metadata,
}
