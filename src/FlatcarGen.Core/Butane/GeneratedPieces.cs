using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Butane;

/// <summary>Pieces that follow from what a declaration says elsewhere. A declared piece of the same path wins.</summary>
internal static class GeneratedPieces
{
    /// <summary>The declared pieces of a node, with what follows from the declaration under them.</summary>
    public static PieceSet Under(NodePlan plan)
    {
        var files = new List<FilePiece>();
        var links = new List<LinkPiece>();
        AddCertificateAuthority(files, plan);
        AddIPv6Forwarding(files, plan);
        AddSysexts(files, links, plan.Pieces);
        return files.Count + links.Count == 0
            ? plan.Pieces
            : PieceLayers.Flatten(
                new() { Files = files.ToEquatableArray(), Links = links.ToEquatableArray() },
                plan.Pieces);
    }

    /// <summary>Pieces with the files and links of their system extensions under them.</summary>
    public static PieceSet WithSysexts(PieceSet pieces)
    {
        var (files, links) = (new List<FilePiece>(), new List<LinkPiece>());
        AddSysexts(files, links, pieces);
        return files.Count == 0
            ? pieces
            : PieceLayers.Flatten(new() { Files = files.ToEquatableArray(), Links = links.ToEquatableArray() }, pieces);
    }

    private static void AddCertificateAuthority(List<FilePiece> files, NodePlan plan)
    {
        if (plan.Node.Role != NodeRole.Bootstrap || plan.Cluster.CertificateAuthority is not { } authority)
            return;
        files.Add(new("/etc/kubernetes/pki/ca.crt") { Mode = "0644", ContentsBase64 = authority.CertificateBase64 });
        files.Add(new("/etc/kubernetes/pki/ca.key") { Mode = "0600", ContentsBase64 = authority.KeyBase64 });
    }

    /// <summary>
    /// Flatcar forwards IPv4 and not IPv6, without which kubeadm init does not begin. systemd-networkd may stop taking router advertisements on a host that forwards, and with them
    /// loses the IPv6 default route; the kernel's <c>accept_ra=2</c> does nothing where networkd handles them.
    /// Sources: flatcar/baselayout sysctl.d/60-baselayout.conf, systemd issues 27639 and 40322, kops issue 12418,
    /// kubernetes#115420.
    /// </summary>
    private static void AddIPv6Forwarding(List<FilePiece> files, NodePlan plan)
    {
        if (!plan.Settings.IPv6Forwarding || !MayHaveIPv6(plan))
            return;
        files.Add(new("/etc/sysctl.d/90-kubernetes-ipv6.conf") { Mode = "0644", Contents = "net.ipv6.conf.all.forwarding=1\n" });
        files.Add(new("/etc/systemd/network/zz-default.network.d/90-kubernetes-ipv6.conf")
        {
            Mode = "0644",
            Contents = "[Network]\nIPv6AcceptRA=yes\n",
        });
    }

    /// <summary>Whether the cluster may have IPv6: in its subnets, as far as the node is told them, or as the address of its API server.</summary>
    private static bool MayHaveIPv6(NodePlan plan)
    {
        var families = plan.Node.Role == NodeRole.Bootstrap ? SubnetFamilies.Of(plan) : SubnetFamilies.Of(plan.Cluster);
        return families is null || families.Contains(AddressFamily.IPv6) || plan.Cluster.ControlPlaneEndpoint?.Value.StartsWith("[", StringComparison.Ordinal) == true;
    }

    private static void AddSysexts(List<FilePiece> files, List<LinkPiece> links, PieceSet pieces)
    {
        foreach (var sysext in pieces.Sysexts)
        {
            var image = $"/opt/extensions/{sysext.Name.Value}/{sysext.Source.Value.Substring(sysext.Source.Value.LastIndexOf('/') + 1)}";
            files.Add(new(image) { Mode = "0644", Source = sysext.Source, Hash = sysext.Hash });
            links.Add(new($"/etc/extensions/{sysext.Name.Value}.raw", image));
        }
    }
}
