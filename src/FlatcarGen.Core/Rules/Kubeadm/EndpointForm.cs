using System.Globalization;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A control-plane endpoint that is not <c>host:port</c>.</summary>
public sealed class EndpointForm : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5022",
        "Control-plane endpoint is not host:port",
        "'{0}' is no endpoint: write \"host:port\" without a scheme, an IPv6 address in brackets, such as \"[fd00::1]:6443\"",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        if (cluster.Declaration.ControlPlaneEndpoint is { } endpoint
            && endpoint.ToTemplate().KnownText is { } known
            && Envsubst.Variables(known).Count == 0
            && !IsEndpoint(known))
        {
            yield return Found(endpoint, null, Shown.Short(known));
        }
    }

    private static bool IsEndpoint(string text)
    {
        var colon = text.LastIndexOf(':');
        if (colon <= 0 || !IsPort(text.Substring(colon + 1)))
            return false;
        var host = text.Substring(0, colon);
        return host[0] == '['
            ? host[host.Length - 1] == ']' && IPText.FamilyOfAddress(host.Substring(1, host.Length - 2)) == AddressFamily.IPv6
            : IPText.FamilyOfAddress(host) == AddressFamily.IPv4 || IsDnsName(host);
    }

    private static bool IsPort(string text) =>
        text.Length is > 0 and <= 5
        && text.All(c => c is >= '0' and <= '9')
        && int.Parse(text, CultureInfo.InvariantCulture) is > 0 and <= 65535;

    /// <summary>RFC 1123, as kubeadm reads it: lower-case labels of 63 characters at most, 253 in all.</summary>
    private static bool IsDnsName(string text) =>
        text.Length <= 253
        && text.Split('.').All(label =>
            label.Length is > 0 and <= 63
            && label.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            && label[0] != '-'
            && label[label.Length - 1] != '-');
}
