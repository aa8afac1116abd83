using System.Collections.Concurrent;
using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Mutations;

/// <summary>What is edited: something that boots right and is warned of by no rule but those of the published recipe.</summary>
/// <param name="Sample">The sample that it is made of.</param>
/// <param name="Node">The name of the class that declares the node that is booted.</param>
/// <param name="IsDocument">Whether it is the node's Butane document, as a file of a project without declarations; else it is the sample's C#.</param>
public sealed record Original(string Sample, string Node, bool IsDocument)
{
    private static readonly ConcurrentDictionary<Original, Lazy<string>> _documents = new();

    public static readonly Original Declaration = new(SampleNode.Recommended, "FirstControlPlane", IsDocument: false);
    public static readonly Original WorkerDeclaration = Declaration with { Node = "Worker" };
    public static readonly Original JoinDeclaration = Declaration with { Node = "ControlPlane" };
    public static readonly Original Document = new(SampleNode.Recommended, "FirstControlPlane", IsDocument: true);
    public static readonly Original WorkerDocument = Document with { Node = "Worker" };
    public static readonly Original JoinDocument = Document with { Node = "ControlPlane" };
    public static readonly Original PublishedDocument = new(SampleNode.Published, "FirstControlPlane", IsDocument: true);

    public SampleNode SampleNode => SampleNode.Named($"{Sample} {Node}");

    /// <summary>The text of the document, values in the place of the placeholders.</summary>
    public string Text => _documents
        .GetOrAdd(this, original => new(() => CompiledDeclarations.OfSample(original.Sample).Texts(original.Node, SampleValues.All).Butane))
        .Value;

    /// <summary>Where the kubeadm config of the document lies before metadata are filled in.</summary>
    public string KubeadmConfigPath => Sample == SampleNode.Recommended ? "/etc/kubernetes/kubeadm.yaml" : "/etc/kubeadm.yml";
}
