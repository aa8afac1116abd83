namespace FlatcarGen.Boot.Samples;

/// <summary>A node of a sample.</summary>
/// <param name="Sample">The sample's name.</param>
/// <param name="Node">The name of the class that declares it.</param>
/// <param name="Calls">How kubeadm is to be called, in order.</param>
public sealed record SampleNode(string Sample, string Node, params string[] Calls)
{
    public const string Recommended = "DualStackAws";
    public const string Published = "AsPublished";

    /// <summary>All of them: the main sample is the recommended profile, the other the published recipe.</summary>
    public static readonly IReadOnlyList<SampleNode> All =
    [
        new(Recommended, "FirstControlPlane",
            "config images pull --config /run/kubeadm/kubeadm.yaml", "init --upload-certs --config /run/kubeadm/kubeadm.yaml"),
        new(Recommended, "ControlPlane",
            "config images pull --kubernetes-version 1.34.1", "join --config /run/kubeadm/kubeadm.yaml"),
        new(Recommended, "Worker", "join --config /run/kubeadm/kubeadm.yaml"),
        new(Published, "FirstControlPlane", "config images pull", "init --upload-certs --config /etc/kubeadm-final.yml"),
        new(Published, "ControlPlane", "config images pull", "join --config /etc/kubeadm-final.yml"),
        new(Published, "Worker", "config images pull", "join --config /etc/kubeadm-final.yml"),
    ];

    public bool IsPublished => Sample == Published;

    public MachineImage Image => MachineImage.Of(Sample);

    /// <summary>The one of a name as <see cref="ToString"/> gives it.</summary>
    public static SampleNode Named(string name) => All.Single(node => node.ToString() == name);

    public override string ToString() => $"{Sample} {Node}";
}
