namespace FlatcarGen;

/// <summary>A token with which nodes join. The first one of a cluster is the one that its nodes use.</summary>
/// <param name="token">Six and sixteen lower-case letters or digits with a dot between, or a placeholder.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class BootstrapTokenAttribute(string token) : Attribute
{
    /// <summary>The token.</summary>
    public string Token { get; } = token;

    /// <summary>How long it is valid, as a Go duration; <c>"0s"</c> is for ever. Default: <c>"24h0m0s"</c>.</summary>
    public string Ttl { get; set; } = "24h0m0s";

    /// <summary>The groups it authenticates as. Default: <c>system:bootstrappers:kubeadm:default-node-token</c>.</summary>
    public string[]? Groups { get; set; }

    /// <summary>What it is good for: <c>signing</c>, <c>authentication</c>. Default: both.</summary>
    public string[]? Usages { get; set; }

    /// <summary>A remark that is kept with the token.</summary>
    public string? Description { get; set; }
}
