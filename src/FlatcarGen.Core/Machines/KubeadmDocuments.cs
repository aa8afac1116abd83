using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>A kubeadm config, whether it was declared in C#, stands in a file, or in a file that a Butane document writes.</summary>
public sealed class KubeadmDocuments
{
    private IReadOnlyList<KubeadmArg>? _args;
    private IReadOnlyList<KubeadmReportEntry>? _report;
    private KubernetesVersion? _version;

    public KubeadmDocuments(IReadOnlyList<YamlMapping> roots, UnitForm form, MachineFacts facts) => (Roots, Form, Facts) = (roots, form, facts);

    /// <summary>The documents in their order, those of the kubelet and kube-proxy included.</summary>
    public IReadOnlyList<YamlMapping> Roots { get; }

    /// <summary>What its texts go through before kubeadm (or envsubst) has them.</summary>
    public UnitForm Form { get; }

    public MachineFacts Facts { get; }

    /// <summary>The text that was read; null for a config that was declared.</summary>
    public MappedText? Source { get; private init; }

    /// <summary>Whether it could be read without problems.</summary>
    public bool IsYaml => !Read.Any(read => read.HasProblems);

    /// <summary>What the text was read as, with its problems; none for a config that was declared.</summary>
    public IEnumerable<YamlDocuments> Read => Parts?.Yaml ?? [];

    /// <summary>Whether this is only a part of a config, such as a patch: then what is missing stands elsewhere.</summary>
    public bool IsFragment { get; init; }

    /// <summary>What kubeadm says of it, as far as it is known before the machine boots.</summary>
    public IReadOnlyList<KubeadmReportEntry> Report => _report ??= IsFragment ? [] : Validate();

    private ConfigParts? Parts { get; init; }

    /// <summary>The Kubernetes release, which is told beside the config or in it; null where it is not known.</summary>
    public KubernetesVersion? Version => _version ??= Facts.KubernetesVersion ?? DeclaredVersion();

    /// <summary>
    /// The oldest Kubernetes release that can be meant: <see cref="Version"/>, else the first that reads the API that the config is
    /// written in. Null where nothing is known.
    /// </summary>
    public KubernetesVersion? Least =>
        Version ?? (Roots.Max(root => VersionOf(root)?.Since) is { } minor ? KubernetesVersion.OfMinor(minor) : default(KubernetesVersion?));

    public YamlMapping? Init => Find("InitConfiguration");

    public YamlMapping? Join => Find("JoinConfiguration");

    public YamlMapping? Cluster => Find("ClusterConfiguration");

    /// <summary>Every flag that the config gives to a component, in both shapes of <c>extraArgs</c>.</summary>
    public IReadOnlyList<KubeadmArg> Args => _args ??= KubeadmArg.In(this).ToList();

    /// <summary>The flags of one name that a component is given.</summary>
    public IEnumerable<KubeadmArg> Find(Component component, string flag) =>
        Args.Where(arg => arg.Component == component && arg.Name.Text == flag);

    /// <summary>Reads a text if it is a kubeadm config, else gives null.</summary>
    public static KubeadmDocuments? In(MappedText text, UnitForm form, MachineFacts facts)
    {
        if (text.Value.IndexOf("k8s.io/", StringComparison.Ordinal) < 0 || text.Value.IndexOf("kind:", StringComparison.Ordinal) < 0)
            return null;
        return In(text, FilledConfig.Read(text), form, facts);
    }

    /// <summary>Takes what was read if it is a kubeadm config, else gives null.</summary>
    internal static KubeadmDocuments? In(MappedText text, ConfigParts parts, UnitForm form, MachineFacts facts)
    {
        var roots = parts.Parts.Select(part => part.Yaml.Root).OfType<YamlMapping>().Where(IsKubeadm).ToList();
        return roots.Count == 0 ? null : new(roots, form, facts) { Source = text, Parts = parts };
    }

    public YamlMapping? Find(string kind) => Roots.FirstOrDefault(root => KindOf(root) == kind);

    public static string? KindOf(YamlMapping root) => (root.Find("kind") as YamlScalar)?.Text;

    /// <summary>The version of kubeadm's API that a document says it is written in; null where it is none of the two.</summary>
    public static KubeadmApi? ApiOf(YamlMapping root) => VersionOf(root)?.Api;

    /// <summary>What is known of the version of kubeadm's API that a document says it is written in.</summary>
    public static ConfigApiVersion? VersionOf(YamlMapping root) => ConfigApiVersions.Find((root.Find("apiVersion") as YamlScalar)?.Text);

    /// <summary>The node under a path of keys; null where there is none.</summary>
    public static YamlNode? At(YamlMapping? root, params string[] path)
    {
        YamlNode? node = root;
        foreach (var key in path)
            node = (node as YamlMapping)?.Find(key);
        return node;
    }

    /// <summary>
    /// A value as kubeadm (or envsubst) will have it: what provisioning puts in is <see cref="MappedText.Unknown"/>, variables of the
    /// metadata still stand there as <c>$NAME</c>.
    /// </summary>
    public MappedText TextOf(YamlScalar scalar) => Form == UnitForm.Declared ? PlaceholderReader.Read(scalar.MappedText) : scalar.MappedText;

    /// <summary>The text under a path of keys, if all of it is known before the machine boots.</summary>
    public string? KnownAt(YamlMapping? root, params string[] path) => Known(At(root, path));

    /// <summary>The text of a scalar, if all of it is known before the machine boots.</summary>
    public string? Known(YamlNode? node) =>
        node is YamlScalar { IsNull: false } scalar && TextOf(scalar) is { HasUnknown: false } text && text.Value.IndexOf('$') < 0
            ? text.Value
            : null;

    private static bool IsKubeadm(YamlMapping root) =>
        (root.Find("apiVersion") as YamlScalar)?.Text is { } version
        && (version.StartsWith("kubeadm.k8s.io/", StringComparison.Ordinal)
            || version.StartsWith("kubelet.config.k8s.io/", StringComparison.Ordinal)
            || version.StartsWith("kubeproxy.config.k8s.io/", StringComparison.Ordinal));

    private IReadOnlyList<KubeadmReportEntry> Validate()
    {
        var options = new ValidationOptions { Kubeadm = Releases(), TextOf = scalar => LaterValues.Mask(TextOf(scalar).Value) };
        return Parts is { } parts ? KubeadmValidator.Validate(FilledConfig.WithoutUnreadable(parts), options) : [.. KubeadmValidator.Validate(Roots, options), .. OfVersionOption(options)];
    }

    /// <summary>What kubeadm would say of the release that was declared for a machine whose config does not carry it.</summary>
    private IEnumerable<KubeadmReportEntry> OfVersionOption(ValidationOptions options)
    {
        if (Cluster is not null || Facts.VersionOption is not { } version)
            return [];
        var cluster = new YamlMapping
        {
            ["apiVersion"] = ConfigApiVersions.For(KubernetesVersion.OfMinor(options.Kubeadm.To)).Name,
            ["kind"] = "ClusterConfiguration",
            ["kubernetesVersion"] = YamlScalar.String(version),
        };
        return KubeadmValidator.Validate([cluster], options).Where(entry => entry.Problem == KubeadmProblem.KubernetesVersion);
    }

    /// <summary>Which kubeadm reads it: that of the machine, or else one that sets up the version which the config asks for.</summary>
    private ReleaseRange Releases()
    {
        if (Facts.KubernetesVersion is { } machine)
            return ReleaseRange.Of(machine.Minor).WithinKnown();
        return DeclaredVersion() is { } asked ? new ReleaseRange(asked.Minor, asked.Minor + VersionSkews.Kubeadm.Newer).WithinKnown() : ReleaseRange.Known;
    }

    private KubernetesVersion? DeclaredVersion() =>
        KnownAt(Cluster, "kubernetesVersion") is { } version ? KubernetesVersion.Parse(version) : null;
}
