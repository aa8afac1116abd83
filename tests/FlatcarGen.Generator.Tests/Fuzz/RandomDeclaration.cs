using System.Text;

namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>Declarations by chance: whole ones, most of their values right, some hostile.</summary>
internal sealed class RandomDeclaration(Random chance, int hostility)
{
    private static readonly string[] _classNames =
        ["Prod", "prod", "PROD", "@class", "@event", "Größe", "日本", "_", "A1", "First_Control", "Con", "Butane", "Artifacts", "İstanbul", "FlatcarGen"];

    private static readonly string[] _nodeNames =
        ["First", "first", "FIRST", "@new", "@static", "Worker1", "Render", "ControlPlaneNode", "Ünïcode", "GPU", "İ", "System"];

    private readonly StringBuilder _members = new();
    private int _pieces;

    /// <summary>The files of a project.</summary>
    public IReadOnlyList<string> Write()
    {
        var name = Pick(_classNames);
        var nodes = WriteNodes();
        var kind = Hostile(8) ? Pick(["partial record", "partial struct", "class", "partial interface", "record"]) : "partial class";
        var access = Pick(["", "public ", "static ", "internal sealed ", "abstract "]);
        var parameters = Hostile(20) ? "<T>" : "";
        var body = $"{{\n{nodes}\n{WritePieces(2)}\n}}";
        var first = $"{ClusterAttributes()}\n{access}{kind} {name}{parameters}\n{body}";
        var files = new List<string> { Wrap(first, name) };
        if (Rarely(4))
            files.Add(Wrap($"{PieceAttributes(1)}partial class {name}\n{{\n{WritePieces(1)}\n}}", name));
        files.Add("using FlatcarGen;\n" + Includable());
        return files;
    }

    private string Wrap(string declaration, string name)
    {
        var outer = chance.Next(6) switch
        {
            0 => $"namespace Users.Clusters;\n{declaration}",
            1 => $"namespace @namespace {{ namespace {name} {{ {declaration}\n}} }}",
            2 when hostility > 0 => $"partial class Outer {{ partial record Inner {{\n{declaration}\n}} }}",
            _ => declaration,
        };
        return "using FlatcarGen;\nusing Users.Pieces;\n" + outer;
    }

    private string ClusterAttributes()
    {
        var arguments = new List<string> { "KubernetesVersion = " + Value("1.34.1", "v1.30.0", "1.31.0-rc.1") };
        if (hostility == 0 || Rarely(3))
            arguments.Insert(0, Value("prod", "a-1", "staging"));
        AddSettings(arguments);
        Mostly(arguments, "ControlPlaneEndpoint", "api.example.com:6443", "[fd00::1]:6443", "${host}:6443");
        Mostly(arguments, "CertificateKey", "${certificate_key}");
        if (!Hostile(10))
            arguments.Add($"CaCertHashes = [{Value("${ca_cert_hash}")}]");
        MaybeList(arguments, "PodSubnets", "10.244.0.0/16", "fd00:10:244::/56");
        MaybeList(arguments, "ServiceSubnets", "10.96.0.0/16", "fd00:10:96::/112");
        MaybeList(arguments, "CertSans", "api.example.com", "${san}");
        Maybe(arguments, "DnsDomain", "cluster.local");
        Maybe(arguments, "ClusterName", "prod", "${cluster_name}");
        Maybe(arguments, "ImageRepository", "registry.example.com/k8s");
        Maybe(arguments, "ControlPlaneTimeout", "5m0s");
        MaybeRaw(arguments, "KubeadmApi", "KubeadmApi.V1Beta3", "KubeadmApi.V1Beta4", "(KubeadmApi)99");
        MaybeRaw(arguments, "ButaneVersion", "ButaneVersion.V1_0_0", "ButaneVersion.V1_1_0");
        MaybeRaw(arguments, "Template", "Templating.Terraform");
        MaybeRaw(arguments, "CgroupDriver", "CgroupDriver.Cgroupfs");
        MaybeRaw(arguments, "KubeProxy", "false");
        if (Hostile(10))
            arguments.Add(arguments[chance.Next(arguments.Count)]);
        var attributes = new StringBuilder($"[FlatcarCluster({string.Join(", ", arguments)})]\n");
        if (!Hostile(10))
            attributes.Append($"[BootstrapToken({Value("${token}", "abcdef.0123456789abcdef")})]\n");
        if (Rarely(3))
            attributes.Append($"[BootstrapToken({Value("${other}")}, Description = {Value("other one", "a: b")}, Usages = [{Value("signing")}])]\n");
        if (Rarely(4))
            attributes.Append($"[ExtraArg(Component.ApiServer, {Value("v", "audit-log-path")}, {Value("4", "/var/log/a", "${v}")})]\n");
        if (Rarely(6))
            attributes.Append($"[FeatureGate(Component.Kubelet, {Value("UserNamespacesSupport")}, true)]\n");
        if (Rarely(6))
            attributes.Append($"[CertificateAuthority({Value("${ca}", "YQ==")}, {Value("${ca_key}", "YQ==")})]\n");
        return attributes.Append(PieceAttributes(1)).ToString();
    }

    private void AddSettings(List<string> arguments)
    {
        MaybeRaw(arguments, "Platform", "Platform.Aws", "Platform.OpenStack", "Platform.Hetzner", "(Platform)77");
        Maybe(arguments, "BinDir", "/usr/bin", "/opt/bin", "${bin}");
        Maybe(arguments, "CloudProvider", "external", "${cloud_provider}");
        Maybe(arguments, "KubeconfigUser", "core", "${ssh_user}", "");
        Maybe(arguments, "KubeadmConfigPath", "/etc/kubeadm.yml", "/etc/${name}.yml");
        Maybe(arguments, "RenderedConfigPath", "/run/k.yaml");
        Maybe(arguments, "IgnitionUrl", "https://example.com/{cluster}/{node}-{sha512}.ign", "s3://${bucket}/$${node}", "{sha512}{");
        MaybeRaw(arguments, "IgnitionFetch", "IgnitionFetch.Merge");
        MaybeList(arguments, "NodeIPs", "${ip}", "$NODE_IPV4", "$NODE_IPV6");
        MaybeList(arguments, "Taints", "a=b:NoSchedule", "a:NoExecute");
        MaybeList(arguments, "Labels", "a=b", "node.example.com/pool=${pool}");
        MaybeRaw(arguments, "UnitType", "UnitType.Simple");
        MaybeRaw(arguments, "JoinWait", "JoinWait.TenSeconds", "JoinWait.None");
        MaybeRaw(arguments, "ImagePull", "ImagePull.KubeadmDefault", "ImagePull.None");
        MaybeRaw(arguments, "MetadataGuard", "false");
        MaybeRaw(arguments, "EnvsubstAllowList", "false");
        MaybeRaw(arguments, "CompletionMarker", "CompletionMarker.KubeletConf");
        MaybeRaw(arguments, "NodeNames", "NodeNames.HostName", "NodeNames.Metadata");
    }

    private string WriteNodes()
    {
        var nodes = new StringBuilder();
        var names = _nodeNames.OrderBy(_ => chance.Next()).Take(chance.Next(1, 4)).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            var arguments = new List<string>();
            if (i == 0 && !Hostile(12))
                arguments.Add("Bootstrap = true");
            if (hostility == 0 || Rarely(5))
                arguments.Add("Name = " + Value("node-" + i));
            AddSettings(arguments);
            var role = i == 0 || Rarely(2) ? "ControlPlane" : "Worker";
            var include = Rarely(2) ? ", Include(typeof(Shared))" : "";
            nodes.Append($"[{role}({string.Join(", ", arguments)}){include}]\n{PieceAttributes(1)}");
            nodes.Append($"{Pick(["", "static ", "public "])}partial class {names[i]}\n{{\n{WritePieces(2)}\n}}\n");
        }

        return nodes.ToString();
    }

    private string Includable() =>
        $"namespace Users.Pieces\n{{\n{(Hostile(6) ? "[Include(typeof(Shared))] " : "")}[User(\"core\")]\nclass Shared\n{{\n{WritePieces(4)}\n}}\n}}\n";

    private string PieceAttributes(int most)
    {
        var attributes = new StringBuilder();
        for (var i = chance.Next(most + 1); i > 0; i--)
        {
            attributes.Append('[').Append(chance.Next(6) switch
            {
                0 => $"File({PathOf()}, Contents = {Text()}, Mode = {Value("0644", "755")})",
                1 => $"Directory({PathOf()}, User = {Value("core", "${user}")})",
                2 => $"Link({PathOf()}, {Value("/usr/bin/true", "../a")})",
                3 => $"User({Value("u" + ++_pieces)}, SshAuthorizedKeys = [{Value("${key}", "ssh-ed25519 AAAA a@b")}], Groups = [{Value("docker")}])",
                4 => $"Sysext({Value("s" + ++_pieces)}, {Value("https://example.com/a.raw", "${url}")}, Hash = {Value("sha512-${hash}")})",
                _ => $"Unit({Value("u" + ++_pieces + ".service")}, Enabled = true)",
            }).Append("]\n");
        }

        return attributes.ToString();
    }

    private string WritePieces(int most)
    {
        _members.Clear();
        for (var i = chance.Next(most + 1); i > 0; i--)
        {
            var attribute = chance.Next(7) switch
            {
                0 or 1 => $"File({PathOf()})",
                2 or 3 => $"Unit({Value("p" + ++_pieces + ".service", "t" + ++_pieces + ".timer")})",
                4 => $"DropIn({Value("containerd.service", "kubeadm.service")}, {Value($"{++_pieces}.conf")})",
                5 => "ButaneFragment",
                _ => "KubeadmPatch",
            };
            var text = attribute switch
            {
                "ButaneFragment" => Value("storage:\n  disks: []\n", "systemd:\n  units:\n  - name: kubeadm.service\n    enabled: ${on}\n", "{}"),
                "KubeadmPatch" => Value("kind: ClusterConfiguration\nnetworking: {dnsDomain: \"${domain}\"}\n", "kind: KubeletConfiguration\nmaxPods: ${max}\n"),
                _ when attribute.StartsWith("File", StringComparison.Ordinal) => Text(),
                _ => UnitText(attribute),
            };
            var declared = Hostile(25) ? "static readonly string" : "const string";
            _members.Append($"[{attribute}] {declared} P{++_pieces} = {text};\n");
        }

        return _members.ToString();
    }

    private string PathOf() => Value($"/etc/f{++_pieces}", $"/opt/${{dir}}/{++_pieces}");

    /// <summary>The text of a unit or drop-in, with what systemd knows of it.</summary>
    private string UnitText(string attribute) => hostility > 0 && Rarely(3)
        ? Literal(Nasty.Text(chance))
        : attribute.Contains(".timer", StringComparison.Ordinal) ? Value("[Timer]\nOnBootSec=5min\n", "[Unit]\nDescription=${a}\n[Timer]\nOnBootSec=${b}\n")
        : attribute.StartsWith("DropIn", StringComparison.Ordinal) ? Value("[Unit]\nDescription=a\n", "[Service]\nEnvironment=A=${a}\n", "${all}\n")
        : Value("[Unit]\nDescription=a\n[Service]\nExecStart=/bin/true ${a}\n[Install]\nWantedBy=multi-user.target\n", "[Service]\nType=oneshot\nExecStart=/bin/bash -c 'echo \"$HOME\" ${x}'\n", "${all}\n");

    /// <summary>The text of a file: anything is right that YAML can hold.</summary>
    private string Text() => Rarely(3)
        ? Literal(hostility > 0 ? Nasty.Text(chance) : Nasty.Contents(chance))
        : Value("hello\n", "[Unit]\nDescription=a\n[Service]\nExecStart=/bin/true ${a}\n[Install]\nWantedBy=a.target\n", "#!/bin/bash\necho \"$HOME\" ${x}\n", "${all}\n");

    private string Value(params string[] right)
    {
        if (hostility > 0 && chance.Next(100) < hostility)
            return chance.Next(5) == 0 ? Nasty.Expression(chance) : Literal(Nasty.Text(chance));
        return Literal(Pick(right));
    }

    private string Literal(string text) => Nasty.Literal(text, chance);

    private void Maybe(List<string> arguments, string name, params string[] right)
    {
        if (Rarely(3))
            arguments.Add($"{name} = {Value(right)}");
    }

    private void Mostly(List<string> arguments, string name, params string[] right)
    {
        if (!Hostile(10))
            arguments.Add($"{name} = {Value(right)}");
    }

    private void MaybeRaw(List<string> arguments, string name, params string[] right)
    {
        if (Rarely(5))
            arguments.Add($"{name} = {Pick(right)}");
    }

    private void MaybeList(List<string> arguments, string name, params string[] right)
    {
        if (!Rarely(2))
            return;
        var values = right.Take(chance.Next(1, right.Length + 1)).Select(text => Value(text));
        arguments.Add(Hostile(12) ? $"{name} = {Nasty.Expression(chance)}" : $"{name} = [{string.Join(", ", values)}]");
    }

    private bool Rarely(int one) => chance.Next(one) == 0;

    private bool Hostile(int one) => hostility > 0 && chance.Next(one) == 0;

    private string Pick(string[] choices) => choices[chance.Next(choices.Length)];
}
