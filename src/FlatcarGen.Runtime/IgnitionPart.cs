namespace FlatcarGen;

/// <summary>A part of an Ignition config and its size.</summary>
public sealed class IgnitionPart
{
    internal IgnitionPart(string name, long size) => (Name, Size) = (name, size);

    /// <summary>What it is: <c>file /etc/motd</c>, <c>unit kubeadm.service</c>.</summary>
    public string Name { get; }

    /// <summary>The bytes that it takes in the config without blanks.</summary>
    public long Size { get; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Size} bytes");
}
