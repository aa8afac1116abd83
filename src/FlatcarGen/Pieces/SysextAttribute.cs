namespace FlatcarGen;

/// <summary>
/// A system extension image: downloaded to <c>/opt/extensions/&lt;name&gt;/</c> under the name in its URL, and linked from
/// <c>/etc/extensions/&lt;name&gt;.raw</c>, where systemd-sysext finds it.
/// </summary>
/// <param name="name">The extension's name: <c>"kubernetes"</c>.</param>
/// <param name="source">The image's URL, ending in <c>.raw</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SysextAttribute(string name, string source) : Attribute
{
    /// <summary>The extension's name.</summary>
    public string Name { get; } = name;

    /// <summary>The image's URL.</summary>
    public string Source { get; } = source;

    /// <summary>What the image has to hash to: <c>sha512-</c> or <c>sha256-</c> and hexadecimal digits, or a placeholder.</summary>
    public string? Hash { get; set; }
}
