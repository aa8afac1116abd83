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
    private const string Group = "kubeadm.k8s.io/";

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
    public IEnumerable<YamlDocuments> Read => Parts is null ? [] : IsForKubeadm ? Parts.Yaml : Parts.Parts.Select(part => part.Yaml);

    /// <summary>Whether this is only a part of a config, such as a patch: then what is missing stands elsewhere.</summary>
    public bool IsFragment { get; init; }

    /// <summary>What kubeadm says of it, as far as it is known before the machine boots.</summary>
    public IReadOnlyList<KubeadmReportEntry> Report => _report ??= IsFragment ? [] : CertainReport.Of(this);

    /// <summary>Who reads it.</summary>
    internal ConfigUse Use { get; set; } = ConfigUse.ByKubeadm;

    /// <summary>What kubeadm takes for its documents; null for a config that was declared.</summary>
    internal ConfigParts? Parts { get; private init; }

    /// <summary>Whether kubeadm reads it: configs of the kubelet and of kube-proxy lie in files of their own too.</summary>
    internal bool IsForKubeadm => Use.IsGiven || Roots.Any(root => ApiVersionOf(root)?.StartsWith(Group, StringComparison.Ordinal) == true);

    /// <summary>The Kubernetes release, which is told beside the config or in it; null where it is not known.</summary>
    public KubernetesVersion? Version => _version ??= Facts.KubernetesVersion ?? AskedVersion;

    /// <summary>The Kubernetes release that the config asks for; null where it is not known.</summary>
    internal KubernetesVersion? AskedVersion =>
        KnownAt(Cluster, "kubernetesVersion") is { } version ? KubernetesVersion.Parse(version) : null;

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
    public static KubeadmDocuments? In(MappedText text, UnitForm form, MachineFacts facts) =>
        In(text, form, facts, () => ConfigUse.Unknown);

    /// <inheritdoc cref="In(MappedText, UnitForm, MachineFacts)"/>
    /// <param name="text">The text.</param>
    /// <param name="form">What it goes through.</param>
    /// <param name="facts">What is known of the machine.</param>
    /// <param name="use">Who reads it; asked for where it may be one.</param>
    internal static KubeadmDocuments? In(MappedText text, UnitForm form, MachineFacts facts, Func<ConfigUse> use) =>
        NamesAnApi(text.Value) ? In(text, FilledConfig.Read(text), form, facts, use()) : null;

    /// <summary>Takes what was read if it is a kubeadm config, else gives null.</summary>
    internal static KubeadmDocuments? In(MappedText text, ConfigParts parts, UnitForm form, MachineFacts facts, ConfigUse use)
    {
        var all = parts.Parts.Select(part => part.Yaml.Root).OfType<YamlMapping>().ToList();
        var roots = all.Where(IsKubeadm).ToList();
        return roots.Count > 0 || use.IsSaid || (use.IsGiven && all.Any(MisspelledApi.IsIn))
            ? new(roots, form, facts) { Source = text, Parts = parts, Use = use }
            : null;
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
    public MappedText TextOf(YamlScalar scalar) =>
        Form == UnitForm.Declared ? PlaceholderReader.Read(scalar.MappedText) : scalar.MappedText;

    /// <summary>The text under a path of keys, if all of it is known before the machine boots.</summary>
    public string? KnownAt(YamlMapping? root, params string[] path) => Known(At(root, path));

    /// <summary>The text of a scalar, if all of it is known before the machine boots.</summary>
    public string? Known(YamlNode? node) =>
        node is YamlScalar { IsNull: false } scalar && TextOf(scalar) is { HasUnknown: false } text && text.Value.IndexOf('$') < 0
            ? text.Value
            : null;

    private static bool IsKubeadm(YamlMapping root) =>
        ApiVersionOf(root) is { } version
        && (version.StartsWith(Group, StringComparison.Ordinal)
            || version.StartsWith("kubelet.config.k8s.io/", StringComparison.Ordinal)
            || version.StartsWith("kubeproxy.config.k8s.io/", StringComparison.Ordinal));

    private static string? ApiVersionOf(YamlMapping root) => (root.Find("apiVersion") as YamlScalar)?.Text;

    /// <summary>Whether a group stands in a text that a config may be written in; names of images have others.</summary>
    private static bool NamesAnApi(string text)
    {
        const string Domain = "k8s.io/";
        for (var at = text.IndexOf(Domain, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Domain, at + Domain.Length, StringComparison.Ordinal))
        {
            if (EndsAt(text, at, "kubeadm.") || EndsAt(text, at, ".config."))
                return true;
        }

        return false;
    }

    private static bool EndsAt(string text, int end, string word) =>
        end >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0;
}
