using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>A file of a machine.</summary>
public sealed class MachineFile : MachinePath
{
    private readonly Lazy<KubeadmDocuments?> _kubeadm;

    internal MachineFile(YamlMapping entry, Machine machine)
        : base(entry, machine)
    {
        var contents = entry.Find("contents") as YamlMapping;
        if (contents is not null)
        {
            Contents = machine.TextUnder(contents, "inline");
            Source = machine.TextUnder(contents, "source");
            Local = machine.TextUnder(contents, "local");
            Hash = contents.Find("verification") is YamlMapping verification ? machine.TextUnder(verification, "hash") : null;
        }

        _kubeadm = new(() => contents?.Find("inline") is YamlScalar inline
            ? KubeadmDocuments.In(inline.MappedText, machine.Form, machine.Facts, () => machine.ConfigReaders.UseOf(Path.Value))
            : null);
    }

    /// <summary>The text that it is to have; null where it comes from elsewhere, or is empty.</summary>
    public MappedText? Contents { get; }

    /// <summary>The URL that its contents come from.</summary>
    public MappedText? Source { get; }

    /// <summary>The hash that the contents from <see cref="Source"/> are checked with.</summary>
    public MappedText? Hash { get; }

    /// <summary>The file beside the Butane document that its contents come from.</summary>
    public MappedText? Local { get; }

    /// <summary>The kubeadm config that it holds; null where it is something else.</summary>
    public KubeadmDocuments? Kubeadm => _kubeadm.Value;
}
