using System.Text;

namespace FlatcarGen.Generator.Tests.Options;

/// <summary>
/// A declaration with nothing wrong in it: any options that are legal together, and what is rightly found of those that undo a part of
/// the recommended profile.
/// </summary>
internal sealed class ValidDeclaration
{
    private readonly Choices _choices;
    private readonly ValidPieces _pieces;
    private readonly string _families;
    private readonly ValidSettings _settings;
    private readonly List<ValidNode> _nodes = [];

    public ValidDeclaration(Choices choices)
    {
        _choices = choices;
        _pieces = new(choices);
        _families = choices.OneOf("", "4", "46", "6", "64");
        _settings = new(choices, _families);
        Write();
    }

    public string Source { get; private set; } = "";

    public bool IsForTerraform => _settings["Template"] == "Terraform";

    /// <summary>The ids of the findings above info that the declaration rightly has.</summary>
    /// <param name="madeOf">The kubeadm config and the Butane document of the node of this class.</param>
    public IEnumerable<string> InDeclaration(Func<string, (string Config, string Butane)> madeOf) =>
        _nodes.SelectMany(node => node.InDeclaration(madeOf(node.ClassName))).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Those that the units rightly have.</summary>
    /// <param name="madeOf">The kubeadm config and the Butane document of the node of this class.</param>
    public IEnumerable<string> InUnits(Func<string, (string Config, string Butane)> madeOf) =>
        _nodes.SelectMany(node => node.InUnits(madeOf(node.ClassName))).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The platform of a node, by the name of its class.</summary>
    public Core.Declarations.Platform PlatformOf(string className) =>
        Enum.Parse<Core.Declarations.Platform>(_nodes.Single(node => node.ClassName == className).Of("Platform", "Aws"));

    public override string ToString() => Source;

    private void Write()
    {
        ChooseVersion();
        _settings.Choose(null);
        ChooseCluster();
        var nodes = new StringBuilder();
        var count = _choices.Below(4) + 1;
        for (var i = 0; i < count; i++)
            nodes.Append(WriteNode(i));
        var attributes = ClusterAttributes() + _pieces.OnClass();
        if (_nodes.Exists(node => node.Of("KubeconfigUser", "") == "\"kate\""))
            attributes += "[User(\"kate\")]\n";
        Source = $$"""
            using FlatcarGen;

            [FlatcarCluster({{string.Join(", ", _settings.Arguments.Prepend("\"prod\""))}})]
            {{attributes}}
            static partial class Prod
            {
            {{_pieces.Constants("ClusterConfiguration", "InitConfiguration", "KubeletConfiguration", "KubeProxyConfiguration")}}
            {{nodes}}
            }

            [User("core", SshAuthorizedKeys = ["${shared_key}"])]
            class Shared
            {
            {{_pieces.Constants()}}
            }
            """;
    }

    /// <summary>All releases from 1.29 to 1.37 and a placeholder, with each API that they read.</summary>
    private void ChooseVersion()
    {
        var version = _choices.OneOf("1.34.1", "1.29.15", "v1.30.0", "1.31.0-rc.1", "1.32.9", "1.33.5", "1.35.0", "1.36.0", "1.37.0", "${version}");
        var minor = version[0] == '$' ? 31 : int.Parse(version.TrimStart('v').Split('.')[1], System.Globalization.CultureInfo.InvariantCulture);
        _settings.Set("KubernetesVersion", ValidSettings.Literal(version));
        List<string> apis = version[0] == '$' ? [] : [""];
        if (minor >= 31)
            apis.Add("KubeadmApi.V1Beta4");
        if (minor <= 36)
            apis.Add("KubeadmApi.V1Beta3");
        if (_choices.OneOf([.. apis]) is { Length: > 0 } api)
            _settings.Set("KubeadmApi", api);
    }

    private void ChooseCluster()
    {
        foreach (var (name, four, six) in new[] { ("PodSubnets", "10.244.0.0/16", "fd00:10:244::/56"), ("ServiceSubnets", "10.96.0.0/16", "fd00:10:96::/112") })
        {
            if (_families.Length > 0)
                _settings.Set(name, $"[{string.Join(", ", _families.Select(family => ValidSettings.Literal(family == '4' ? four : six)))}]");
        }

        _settings.Set("ControlPlaneEndpoint", _choices.OneOf("\"api.example.com:6443\"", "\"[fd00::1]:6443\"", "\"10.0.0.1:6443\"", "\"${host}:6443\"", "\"${endpoint}\""));
        _settings.Set("CertificateKey", _choices.OneOf("\"${certificate_key}\"", ValidSettings.Literal(new string('a', 64))));
        _settings.Set("CaCertHashes", _choices.OneOf("[\"${ca_cert_hash}\"]", $"[\"sha256:{new string('b', 64)}\", \"${{other_hash}}\"]"));
        Maybe("ButaneVersion", "ButaneVersion.V1_1_0", "ButaneVersion.V1_0_0");
        Maybe("Template", "Templating.Terraform", "Templating.None");
        Maybe("ClusterName", "\"other\"", "\"${cluster_name}\"");
        Maybe("DnsDomain", "\"k8s.example.com\"", "\"${domain}\"");
        Maybe("CertSans", "[\"api.example.com\", \"10.0.0.1\", \"fd00::1\", \"${san}\"]", "[]");
        Maybe("ControlPlaneTimeout", "\"8m0s\"", "\"${timeout}\"");
        Maybe("ImageRepository", "\"registry.example.com:5000/k8s\"", "\"${registry}/k8s\"");
        Maybe("KubeProxy", "false", "true");
        Maybe("CgroupDriver", "CgroupDriver.Unset", "CgroupDriver.Systemd");
    }

    private string ClusterAttributes()
    {
        var attributes = new StringBuilder($"[BootstrapToken({_choices.OneOf("\"${token}\"", "\"abcdef.0123456789abcdef\"")})]\n");
        Maybe(attributes, "BootstrapToken(\"${other}\", Ttl = \"0s\", Description = \"a: 'b' ${c}\", Usages = [\"signing\", \"authentication\"], Groups = [\"system:bootstrappers:kubeadm:default-node-token\"])");
        Maybe(attributes, "CertificateAuthority(\"${ca_crt}\", \"${ca_key}\")", "CertificateAuthority(\"YQ==\", \"${ca_key}\")");
        Maybe(attributes, "ExtraArg(Component.ApiServer, \"audit-log-path\", \"/var/log/audit.log\")", "ExtraArg(Component.ApiServer, \"v\", \"${v}\")");
        Maybe(attributes, "ExtraArg(Component.ControllerManager, \"bind-address\", \"::\")", "ExtraArg(Component.Scheduler, \"v\", \"4\")");
        Maybe(attributes, "ExtraArg(Component.Etcd, \"heartbeat-interval\", \"200\")", "ExtraArg(Component.Kubelet, \"v\", \"${v}\")");
        Maybe(attributes, "FeatureGate(Component.Kubelet, \"UserNamespacesSupport\", true)", "FeatureGate(Component.ApiServer, \"UserNamespacesSupport\", false)");
        Maybe(attributes, "FeatureGate(Component.Kubeadm, \"RootlessControlPlane\", true)", "FeatureGate(Component.Scheduler, \"A\", true), FeatureGate(Component.ControllerManager, \"A\", true)");
        return attributes.ToString();
    }

    private string WriteNode(int index)
    {
        var role = index == 0 ? "Bootstrap" : _choices.OneOf("Worker", "ControlPlane");
        var node = new ValidNode("Node" + index, role, new ValidSettings(_choices, _families).Choose(_settings), _settings);
        _nodes.Add(node);
        if (_choices.Maybe())
            node.Settings.Set("Name", $"\"node-{index}\"");
        var arguments = node.Settings.Arguments.ToList();
        if (role == "Bootstrap")
            arguments.Insert(0, "Bootstrap = true");
        var extra = new StringBuilder();
        Maybe(extra, "ExtraArg(Component.Kubelet, \"max-pods\", \"${max_pods}\")");
        Maybe(extra, "Include(typeof(Shared))");
        return $$"""
            [{{(role == "Worker" ? "Worker" : "ControlPlane")}}({{string.Join(", ", arguments)}})]
            {{extra}}{{_pieces.OnClass()}}
            static partial class {{node.ClassName}}
            {
            {{_pieces.Constants(role == "Bootstrap" ? "InitConfiguration" : "JoinConfiguration")}}
            }

            """;
    }

    private void Maybe(string name, params string[] values)
    {
        if (_choices.Sometimes(values) is { } value)
            _settings.Set(name, value);
    }

    private void Maybe(StringBuilder attributes, params string[] values)
    {
        if (_choices.Sometimes(values) is { } value)
            attributes.Append('[').Append(value).Append("]\n");
    }
}
