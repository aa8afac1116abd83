using System.Net;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Machines;

/// <summary>An address in the list that is a kubelet's <c>node-ip</c>.</summary>
/// <param name="Text">How it is written: an address, or a variable of the metadata.</param>
/// <param name="Family">Its family; null where that is not known.</param>
internal sealed record NodeAddress(MappedText Text, AddressFamily? Family)
{
    /// <summary>The address, where it is written out.</summary>
    public IPAddress? Address => Text.HasUnknown ? null : IPText.Parse(Text.Value);

    /// <summary>The addresses of a flag's value, in order.</summary>
    public static IReadOnlyList<NodeAddress> In(KubeadmDocuments config, KubeadmArg arg)
    {
        var addresses = new List<NodeAddress>();
        if (arg.Value is null)
            return addresses;
        var text = config.TextOf(arg.Value);
        var start = 0;
        foreach (var part in text.Value.Split(','))
        {
            var address = text.Slice(start, part.Length).Trim(c => c == ' ');
            addresses.Add(new(address, FamilyOf(address, config.Facts.Platform)));
            start += part.Length + 1;
        }

        return addresses;
    }

    /// <summary>The family of an address, or of the address that a variable of the metadata holds; null where that is not known.</summary>
    public static AddressFamily? FamilyOf(MappedText text, MetadataPlatform? platform)
    {
        if (text.HasUnknown)
            return null;
        if (IPText.FamilyOfAddress(text.Value) is { } family)
            return family;
        var variables = Envsubst.Variables(text.Value);
        return variables.Count == 1 && variables[0].Range.Length == text.Length
            ? platform?.FamilyOf(variables[0].Name) ?? MetadataTable.FamilyOf(variables[0].Name)
            : null;
    }
}
