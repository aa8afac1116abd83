namespace FlatcarGen.Boot.Samples;

/// <summary>What a machine is before it has a config.</summary>
/// <param name="KubeadmFolder">Where kubeadm is.</param>
/// <param name="ForwardsIPv6">Whether something of its own turns IPv6 forwarding on; Flatcar as it is does not.</param>
public sealed record MachineImage(string KubeadmFolder, bool ForwardsIPv6)
{
    /// <summary>Flatcar, with the extension of the main sample, which has kubeadm.</summary>
    public static readonly MachineImage Flatcar = new("/usr/bin", ForwardsIPv6: false);

    /// <summary>
    /// What the published recipe needs: kubeadm in /opt/bin, and IPv6 forwarding, without which kubeadm init refuses a dual-stack cluster
    /// since 1.27 (kubernetes#115420). The recipe says of neither where it comes from.
    /// </summary>
    public static readonly MachineImage OfRecipe = new("/opt/bin", ForwardsIPv6: true);

    /// <summary>The one that a sample's nodes are made for.</summary>
    public static MachineImage Of(string sample) => sample == SampleNode.Published ? OfRecipe : Flatcar;
}
