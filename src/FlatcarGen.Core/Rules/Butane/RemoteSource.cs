using System.Net;
using System.Net.Sockets;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A URL that Ignition fetches a file from.</summary>
internal static class RemoteSource
{
    private static readonly string[] Fetched = ["https://", "http://", "tftp://", "s3://", "gs://", "arn:"];
    private static readonly string[] Open = ["http://", "tftp://"];
    private static readonly string[] LocalNames = [".local", ".internal", ".lan", ".localdomain", ".home.arpa"];

    public static bool IsFetched(MappedText source) => StartsWithAny(source.Value, Fetched);

    /// <summary>Whether anybody on the way can change what comes, and the way leads through the internet.</summary>
    public static bool IsOpen(MappedText source) => StartsWithAny(source.Value, Open) && IsPublic(HostOf(source.Value));

    private static bool StartsWithAny(string text, string[] starts) =>
        Array.Exists(starts, start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static string HostOf(string url)
    {
        var rest = url.Substring(url.IndexOf("://", StringComparison.Ordinal) + 3);
        var end = rest.IndexOfAny(['/', '?', '#']);
        var authority = end < 0 ? rest : rest.Substring(0, end);
        authority = authority.Substring(authority.LastIndexOf('@') + 1);
        return authority.StartsWith("[", StringComparison.Ordinal)
            ? authority.Substring(1, Math.Max(0, authority.IndexOf(']') - 1))
            : authority.Split(':')[0];
    }

    /// <summary>Whether a host is known to be elsewhere: no address of a private network, no name without a domain, nothing unknown.</summary>
    private static bool IsPublic(string host)
    {
        if (host.IndexOfAny([MappedText.Unknown, '$', '{']) >= 0)
            return false;
        if (!IPAddress.TryParse(host, out var address))
            return host.IndexOf('.') > 0 && !Array.Exists(LocalNames, name => host.EndsWith(name, StringComparison.OrdinalIgnoreCase));
        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetwork
            ? !(bytes[0] is 10 or 127 || (bytes[0] == 172 && bytes[1] is >= 16 and < 32) || (bytes[0] == 192 && bytes[1] == 168)
                || (bytes[0] == 169 && bytes[1] == 254) || (bytes[0] == 100 && bytes[1] is >= 64 and < 128))
            : !(IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || (bytes[0] & 0xfe) == 0xfc);
    }
}
