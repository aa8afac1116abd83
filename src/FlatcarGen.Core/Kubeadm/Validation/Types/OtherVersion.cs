using FlatcarGen.Core.Kubeadm.Schema;
using ValueType = FlatcarGen.Core.Kubeadm.Schema.ValueType;

namespace FlatcarGen.Core.Kubeadm.Validation.Types;

/// <summary>What another version of the API has in the same place.</summary>
/// <param name="ApiVersion">Its name: <c>kubeadm.k8s.io/v1beta3</c>.</param>
/// <param name="Type">The type there.</param>
internal readonly record struct OtherVersion(string ApiVersion, ValueType Type)
{
    /// <summary>What it has under a name; null for nothing.</summary>
    public OtherVersion? Field(string name) => Type.Object?.Find(name) is { } field ? this with { Type = field.Type } : null;

    /// <summary>What it has in a list or a map; null where it has neither.</summary>
    public OtherVersion? Element() => Type.Element is { } element ? this with { Type = element } : null;
}
