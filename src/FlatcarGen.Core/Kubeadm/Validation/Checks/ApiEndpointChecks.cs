using System.Globalization;
using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Rules;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary><c>localAPIEndpoint</c> and <c>certificateKey</c>, which <c>init</c> and the control planes of <c>join</c> have.</summary>
internal static class ApiEndpointChecks
{
    public static void Check(ConfigSection endpoint)
    {
        CheckAddress(endpoint["advertiseAddress"]);
        if (endpoint["bindPort"] is { Number: { } port } bindPort && port is < 1 or > 65535)
            bindPort.Refuse(KubeadmProblem.BindPort, $"{port.ToString(CultureInfo.InvariantCulture)} is no port: ports are 1 to 65535");
    }

    public static void CheckCertificateKey(ConfigSection key)
    {
        if (key.KnownText is { } text && HexKey.Problem(text) is { } problem)
            key.Refuse(KubeadmProblem.CertificateKey, $"This is no certificate key: {problem}; take one that 'kubeadm certs certificate-key' makes");
    }

    private static void CheckAddress(ConfigSection address)
    {
        if (address.KnownText is not { } text)
            return;
        if (!GoAddress.TryParseSloppy(text, out var parsed))
            address.Refuse(KubeadmProblem.AdvertiseAddress, $"'{Shown.Short(text)}' is no IP address");
        else if (parsed.IsLoopback)
            address.Refuse(KubeadmProblem.AdvertiseAddress, $"{Shown.Short(text)} is this machine to itself, and no node can reach it; write the machine's address in its network");
        else if (!parsed.IsUnspecified && !parsed.IsGlobalUnicast)
            address.Warn(KubeadmProblem.AdvertiseAddress, $"kubeadm init stops at {Shown.Short(text)}: the API server needs an address that other machines can send to; write the machine's address in its network");
    }
}
