using System.Globalization;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary><c>localAPIEndpoint</c> and <c>certificateKey</c>, which <c>init</c> and the control planes of <c>join</c> have.</summary>
internal static class ApiEndpointChecks
{
    public static void Check(ConfigSection endpoint)
    {
        CheckAddress(endpoint["advertiseAddress"]);
        if (endpoint["bindPort"] is { Number: { } port } bindPort && port is < 1 or > 65535)
            bindPort.Refuse(KubeadmProblem.BindPort, $"{port.ToString(CultureInfo.InvariantCulture)} is no port; write one from 1 to 65535, or leave it out for 6443");
    }

    public static void CheckCertificateKey(ConfigSection key)
    {
        var isWrong = key.IsUnknown ? key.CannotBe(ValueForms.Key) : key.Text.Length > 0;
        if (isWrong && HexKey.Problem(key.Text.Replace(MappedText.Unknown.ToString(), "")) is { } problem)
            key.Refuse(KubeadmProblem.CertificateKey, $"This is no certificate key: {problem}; take one that 'kubeadm certs certificate-key' makes");
    }

    private static string NoAddress(string text) => $"'{Shown.Short(text)}' is no IP address; write the machine's address in its network";

    /// <summary>The address in a text that has a prefix length, brackets or a port beside it; null where there is none.</summary>
    private static string? AddressIn(string text)
    {
        var slash = text.IndexOf('/');
        var host = slash > 0 ? text.Substring(0, slash)
            : SocketText.Split(text, out var split, out _) == SocketText.Failure.None ? split
            : text.Trim('[', ']');
        return GoAddress.TryParseSloppy(host, out var parsed) && parsed.IsGlobalUnicast ? host : null;
    }

    private static void CheckAddress(ConfigSection address)
    {
        if (address.CannotBe(ValueForms.Address))
            address.Refuse(KubeadmProblem.AdvertiseAddress, NoAddress(address.Text));
        if (address.KnownText is not { } text)
            return;
        if (!GoAddress.TryParseSloppy(text, out var parsed))
            address.Refuse(KubeadmProblem.AdvertiseAddress, NoAddress(text), remedy: AddressIn(text));
        else if (parsed.IsLoopback)
            address.Refuse(KubeadmProblem.AdvertiseAddress, $"{Shown.Short(text)} makes kubeadm look for another address on the loopback interface, and it stops where that has none; write the address that it shall find, or the machine's in its network");
        else if (!parsed.IsUnspecified && !parsed.IsGlobalUnicast)
            address.Warn(KubeadmProblem.AdvertiseAddress, $"kubeadm stops at {Shown.Short(text)}, which is no address that the API server can be reached at; write the machine's address in its network");
    }
}
