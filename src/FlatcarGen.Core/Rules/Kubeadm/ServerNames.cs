using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>
/// The names that kubeadm init writes into the API server's certificate: the endpoint, the declared names, the node's own name and
/// address, and those of the service "kubernetes". Source: kubernetes.io, kubeadm init, phase certs.
/// </summary>
internal sealed class ServerNames
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IPSubnet> _services;
    private bool _hasUnknown;

    public ServerNames(KubeadmDocuments config)
    {
        KnowsName = Add(config, KubeadmDocuments.At(config.Cluster, "controlPlaneEndpoint"));
        foreach (var name in KubeadmDocuments.At(config.Cluster, "apiServer", "certSANs") as YamlSequence ?? [])
            Add(config, name);
        KnowsAddress = config.KnownAt(config.Init, "localAPIEndpoint", "advertiseAddress") is { } address && _names.Add(address);
        KnowsName |= config.KnownAt(config.Init, "nodeRegistration", "name") is { } node && _names.Add(node);
        _services = ConfigSubnet.Under(config, "serviceSubnet")?.Select(subnet => subnet.Subnet).ToList() ?? [];
    }

    /// <summary>Whether a name is known that nodes are meant to join at, or the node's own.</summary>
    private bool KnowsName { get; }

    /// <summary>Whether the address is known that the API server advertises.</summary>
    private bool KnowsAddress { get; }

    /// <summary>The host of <c>host:port</c> or of a host alone; an IPv6 address comes without its brackets.</summary>
    public static string HostOf(string endpoint)
    {
        if (IPText.Parse(endpoint) is not null)
            return endpoint;
        if (endpoint.StartsWith("[", StringComparison.Ordinal))
            return endpoint.IndexOf(']') is > 0 and var end ? endpoint.Substring(1, end - 1) : endpoint;
        return endpoint.IndexOf(':') is >= 0 and var colon ? endpoint.Substring(0, colon) : endpoint;
    }

    /// <summary>Whether a host is surely in none of them.</summary>
    public bool Lack(string host)
    {
        if (_hasUnknown || _names.Contains(host) || _names.Any(name => IsCoveredBy(host, name)))
            return false;
        // The machine's own address and name are known on the machine, and the first address of the services is kubeadm's.
        if (IPText.Parse(host) is { } address)
            return KnowsAddress
                && !_names.Any(name => address.Equals(IPText.Parse(name)))
                && !_services.Exists(subnet => subnet.Contains(address));
        return KnowsName && host.IndexOf('.') > 0 && !host.StartsWith("kubernetes.default", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsCoveredBy(string host, string name) =>
        name.StartsWith("*.", StringComparison.Ordinal)
        && host.IndexOf('.') is > 0 and var dot
        && string.Equals(host.Substring(dot), name.Substring(1), StringComparison.OrdinalIgnoreCase);

    /// <returns>Whether there is one and it is known.</returns>
    private bool Add(KubeadmDocuments config, YamlNode? name)
    {
        if (name is null || name.IsNull)
            return false;
        if (config.Known(name) is not { } known)
            _hasUnknown = true;
        else
            _names.Add(HostOf(known));
        return !_hasUnknown;
    }
}
