namespace FlatcarGen.Core.Machines;

/// <summary>A system extension of which is known what it brings beside programs: no users, and no units but these.</summary>
/// <param name="Name">Its name: images are called <c>NAME-VERSION.raw</c>, files for systemd-sysupdate lie in <c>/etc/sysupdate.NAME.d</c>.</param>
/// <param name="Units">The units that it brings, extends or starts.</param>
/// <param name="Folders">Where those units make files, outside of /usr.</param>
internal sealed record KnownExtension(string Name, IReadOnlyList<string> Units, IReadOnlyList<string> Folders)
{
    /// <summary>Where the images are that are known; others have extensions of the same names.</summary>
    private static readonly string[] Hosts = ["https://extensions.flatcar.org/", "https://github.com/flatcar/sysext-bakery/releases/"];

    // flatcar/sysext-bakery at 074b45f, kubernetes.sysext: create.sh and files/. multi-user.target upholds the kubelet.
    private static readonly KnownExtension[] All =
        [new("kubernetes", ["kubelet.service"], ["/opt/cni", "/var/kubernetes", "/etc/kubernetes-version"])];

    /// <summary>Whether an image or another file is of a server whose images are known.</summary>
    public static bool IsOnKnownHost(string url) => Array.Exists(Hosts, host => url.StartsWith(host, StringComparison.Ordinal));

    /// <summary>The extension that a file brings by its contents; null for one that is not known.</summary>
    public static KnownExtension? OfImage(MachineFile file) => file.Source is { } source && IsOnKnownHost(source.Value)
        ? Array.Find(All, known => source.Value.EndsWith(".raw", StringComparison.Ordinal)
            && source.Value.Substring(source.Value.LastIndexOf('/') + 1).StartsWith(known.Name + "-", StringComparison.Ordinal))
        : null;

    /// <summary>The extension that a file tells systemd-sysupdate where to find; null for one that is not known.</summary>
    public static KnownExtension? OfUpdate(MachineFile file) =>
        Array.Find(All, known => file.Path.Value.StartsWith($"/etc/sysupdate.{known.Name}.d/", StringComparison.Ordinal)) is { } named
        && IsOnKnownHost(file.Source?.Value ?? UrlIn(file.Contents?.Value))
            ? named
            : null;

    /// <summary>The extension whose own folder it is; null for any other.</summary>
    public static KnownExtension? OfFolder(string path) => Array.Find(All, known =>
        path.TrimEnd('/') is var folder && (folder == "/opt/extensions/" + known.Name || folder == $"/etc/sysupdate.{known.Name}.d"));

    /// <summary>Where a file for systemd-sysupdate says that images are, sysupdate.d(5).</summary>
    private static string UrlIn(string? text) =>
        text?.Split('\n').FirstOrDefault(line => line.StartsWith("Path=http", StringComparison.Ordinal))?.Substring("Path=".Length).Trim() ?? "";
}
