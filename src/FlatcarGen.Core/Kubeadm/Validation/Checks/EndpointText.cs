using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary>Says what is wrong with <c>host:port</c>.</summary>
internal static class EndpointText
{
    /// <summary>Why a text cannot be parted into host and port; null where it can.</summary>
    public static string? SplitProblem(string text) => SocketText.Split(text, out _, out _) switch
    {
        SocketText.Failure.None => null,
        SocketText.Failure.MissingPort => $"'{Shown.Short(text)}' has no port; write {Shown.Short(text)}:6443",
        SocketText.Failure.TooManyColons => $"'{Shown.Short(text)}' has too many colons; write an IPv6 address in brackets, such as [fd00::1]:6443",
        _ => $"The brackets in '{Shown.Short(text)}' do not enclose a host; write such as [fd00::1]:6443",
    };

    /// <summary>The endpoint that must be meant, with a port; null where that cannot be told.</summary>
    public static string? Remedy(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var bare = (scheme < 0 ? text : text.Substring(scheme + 3).TrimEnd('/')).ToLowerInvariant();
        if (SocketText.Split(bare, out _, out _) == SocketText.Failure.MissingPort)
            bare += ":6443";
        return SplitProblem(bare) is null && Problem(bare) is null ? bare : null;
    }

    /// <summary>Why a text that is not all known yet becomes no endpoint whatever is put in; null where it could.</summary>
    public static string? LastingProblem(string text)
    {
        if (ValueForms.Endpoint.Fits(text))
            return null;
        var colon = text.LastIndexOf(':');
        var isPortUnknown = colon >= 0 && text.IndexOf(MappedText.Unknown, colon) >= 0;
        return (isPortUnknown ? Problem(text.Substring(0, colon) + ":6443") : null) ?? Problem(text);
    }

    /// <summary>Why kubeadm takes a text for no endpoint, whose port may be left out; null where it does.</summary>
    public static string? Problem(string text) => HostPort.Parse(text, out var parsed) switch
    {
        HostPort.Failure.None => null,
        _ when text.IndexOf("://", StringComparison.Ordinal) >= 0 => $"'{Shown.Short(text)}' is a URL; write host:port without a scheme",
        HostPort.Failure.Port => $"The port of '{Shown.Short(text)}' is none; write one from 1 to 65535",
        _ when text.IndexOf('[') >= 0 && SocketText.Split(text, out _, out _) == SocketText.Failure.MissingPort =>
            $"Brackets go with a port alone; write {Shown.Short(text)}:6443",
        _ => $"'{Shown.Short(parsed.Host.Length > 0 ? parsed.Host : text)}' is neither an IP address nor a DNS name in lower case; write host:port, such as api.example.com:6443 or [fd00::1]:6443",
    };
}
