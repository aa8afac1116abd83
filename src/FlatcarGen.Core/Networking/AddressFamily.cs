namespace FlatcarGen.Core.Networking;

/// <summary>The family of an IP address.</summary>
public enum AddressFamily
{
    IPv4,
    IPv6,
}
