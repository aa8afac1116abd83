using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Declarations;

/// <summary>Reads what the attributes of a cluster's class say of the cluster as a whole.</summary>
internal sealed class ClusterReader(ReadingContext context)
{
    public ClusterDeclaration Read(INamedTypeSymbol type, AttributeData attribute)
    {
        var reader = new AttributeReader(attribute, context.Anchors);
        var itself = new DeclaredText(type.Name, context.Anchors?.Issue(new Origin.ClassName(type)) ?? Anchor.None);
        return new()
        {
            Name = reader.Text("name", 0) ?? itself with { Value = ArtifactName.FromClassName(type.Name) },
            Itself = itself,
            Settings = SettingsReader.Read(reader, MachineSettings.Recommended),
            ClusterName = reader.Text("ClusterName"),
            KubeadmApi = reader.Enum<KubeadmApi>("KubeadmApi") ?? default,
            ButaneVersion = reader.Enum<ButaneVersion>("ButaneVersion") ?? default,
            Template = reader.Enum<Templating>("Template") ?? default,
            ControlPlaneEndpoint = reader.Text("ControlPlaneEndpoint"),
            PodSubnets = reader.Texts("PodSubnets") ?? default,
            ServiceSubnets = reader.Texts("ServiceSubnets") ?? default,
            DnsDomain = reader.Text("DnsDomain"),
            CertSans = reader.Texts("CertSans") ?? default,
            ControlPlaneTimeout = reader.Text("ControlPlaneTimeout"),
            ImageRepository = reader.Text("ImageRepository"),
            KubeProxy = reader.Bool("KubeProxy") ?? true,
            CgroupDriver = reader.Enum<CgroupDriver>("CgroupDriver") ?? default,
            CertificateKey = reader.Text("CertificateKey"),
            CaCertHashes = reader.Texts("CaCertHashes") ?? default,
            BootstrapTokens = Read(type, FlatcarAttributes.BootstrapToken, ReadToken),
            ExtraArgs = ReadExtraArgs(type, context.Anchors),
            FeatureGates = Read(type, FlatcarAttributes.FeatureGate, ReadFeatureGate),
            CertificateAuthority = Read(type, FlatcarAttributes.CertificateAuthority, ReadCertificateAuthority).FirstOrDefault(),
            Pieces = new PieceReader(context).Read(type),
        };
    }

    public static EquatableArray<ExtraArg> ReadExtraArgs(INamedTypeSymbol type, AnchorTable? anchors) =>
        Read(type, FlatcarAttributes.ExtraArg, anchors, reader =>
            reader.Enum<Component>(0) is { } component && reader.Text("name", 1) is { } name && reader.Text("value", 2) is { } value
                ? new ExtraArg(component, name, value)
                : null);

    private static BootstrapToken? ReadToken(AttributeReader reader)
    {
        if (reader.Text("token", 0) is not { } token)
            return null;
        var read = new BootstrapToken(token) { Description = reader.Text("Description") };
        return read with
        {
            Ttl = reader.Text("Ttl") ?? read.Ttl,
            Groups = reader.Texts("Groups") ?? read.Groups,
            Usages = reader.Texts("Usages") ?? read.Usages,
        };
    }

    private static FeatureGate? ReadFeatureGate(AttributeReader reader) =>
        reader.Enum<Component>(0) is { } component && reader.Text("name", 1) is { } name && reader.Bool(2) is { } enabled
            ? new FeatureGate(component, name, enabled)
            : null;

    private static CertificateAuthority? ReadCertificateAuthority(AttributeReader reader) =>
        reader.Text("certificateBase64", 0) is { } certificate && reader.Text("keyBase64", 1) is { } key
            ? new CertificateAuthority(certificate, key)
            : null;

    private EquatableArray<T> Read<T>(INamedTypeSymbol type, string attributeName, Func<AttributeReader, T?> read)
        where T : class, IEquatable<T> => Read(type, attributeName, context.Anchors, read);

    private static EquatableArray<T> Read<T>(
        INamedTypeSymbol type, string attributeName, AnchorTable? anchors, Func<AttributeReader, T?> read)
        where T : class, IEquatable<T>
    {
        List<T>? found = null;
        foreach (var attribute in SourceOrder.AttributesOf(type))
        {
            if (FlatcarAttributes.NameOf(attribute) == attributeName && read(new(attribute, anchors)) is { } value)
                (found ??= []).Add(value);
        }

        return found?.ToEquatableArray() ?? default;
    }
}
