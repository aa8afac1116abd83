using System.Collections.Concurrent;
using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Faults;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Mutations;

/// <summary>What is edited: something that boots right. Only the published recipe, and what is to show a single fault, is warned of before.</summary>
/// <param name="Name">The sample that it is made of, or the text of <see cref="PlainCluster"/>.</param>
/// <param name="Node">The name of the class that declares the node that is booted.</param>
/// <param name="IsDocument">Whether it is the node's Butane document, as a file of a project without declarations; else it is the C#.</param>
public sealed record Original(string Name, string Node, bool IsDocument)
{
    private static readonly ConcurrentDictionary<Original, Lazy<string>> _documents = new();

    public static readonly Original Declaration = new(SampleNode.Recommended, "FirstControlPlane", IsDocument: false);
    public static readonly Original WorkerDeclaration = Declaration with { Node = "Worker" };
    public static readonly Original JoinDeclaration = Declaration with { Node = "ControlPlane" };
    public static readonly Original Document = new(SampleNode.Recommended, "FirstControlPlane", IsDocument: true);
    public static readonly Original WorkerDocument = Document with { Node = "Worker" };
    public static readonly Original JoinDocument = Document with { Node = "ControlPlane" };
    public static readonly Original PublishedDocument = new(SampleNode.Published, "FirstControlPlane", IsDocument: true);
    public static readonly Original PlainDocument = new(PlainCluster.Name, "Worker", IsDocument: true);

    /// <summary>The text of the document, values in the place of the placeholders.</summary>
    public string Text => _documents.GetOrAdd(this, original => new(() => original.Declared().Node(original.Node, SampleValues.All).Butane)).Value;

    /// <summary>Where the kubeadm config of the document lies before metadata are filled in.</summary>
    public string KubeadmConfigPath => IsPublished ? "/etc/kubeadm.yml" : "/etc/kubernetes/kubeadm.yaml";

    public MachineImage Image => MachineImage.Of(Name);

    /// <summary>The node-ip that kubeadm is to be given, if any.</summary>
    public string? Addresses => Name == PlainCluster.Name ? null : FaultBoot.Addresses;

    /// <summary>In the published recipe everybody may read the secrets, edited or not.</summary>
    public bool KeepsSecrets => !IsPublished;

    private bool IsPublished => Name == SampleNode.Published;

    /// <summary>Its C#, with an edit.</summary>
    public CompiledDeclarations Declared(Func<string, string>? edit = null) =>
        Name == PlainCluster.Name ? CompiledDeclarations.Of((edit ?? (text => text))(PlainCluster.Source)) : CompiledDeclarations.OfSample(Name, edit);

    public override string ToString() => $"{Name} {Node}";
}
