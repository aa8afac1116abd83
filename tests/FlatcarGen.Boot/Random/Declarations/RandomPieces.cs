using CsCheck;
using static FlatcarGen.Boot.Random.Declarations.Part;

namespace FlatcarGen.Boot.Random.Declarations;

/// <summary>Files, units and the like: attributes of a class, and constants in it.</summary>
/// <param name="scope">A short name of the class, so that no two have the same piece unless by mistake.</param>
internal sealed class RandomPieces(string scope)
{
    private static readonly Gen<string> _contents = Gen.OneOf(
        Gen.OneOf("", "\n", "hello\n", "a: b\n", "  indented\n\tand a tab\n", "trailing blank \n\n", "100% ${text}\n", "%{ if true }\n",
            "$${NOT} $HOME $(date) `date`\n", "\"quoted\" 'too' \\n \\\n",
            "# comment\n---\n...\n", "- a\n- b", "é ü 日本 🐧\n", "a\r\nb\r\n", "{{ .Values }}\n", "!tag &anchor *alias | > @ `\n",
                "\n\nleading\n", "no end", "null", "true", "${text}", "a ${text}\n\n\n"),
        Gen.String[Gen.Char["ab \n:#-'\"\\$%{}|>&*!?,[]@`~=\t"], 0,
            40].Select(text => text.Replace("${", "$ {", StringComparison.Ordinal)));

    /// <summary>Attributes with pieces.</summary>
    public Gen<string?>[] Attributes() =>
    [
        Sometimes(25, Gen.Select(_contents, Modes, Owners).Select((text, mode,
            owner) => $"File(\"/etc/{scope}/a\", Contents = {Literal(text)}{mode}{owner})")),
        Sometimes(15,
        [
            $"File(\"/opt/{scope}/b\", Source = \"https://example.com/b\", Hash = \"${{file_hash}}\", Mode = \"0755\")",
                $"File(\"/etc/{scope}/b\", ContentsBase64 = \"AAEC/w==\")",
            $"File(\"/etc/${{folder}}/{scope}\", Contents = \"a\\n\", Overwrite = true)",
                $"File(\"/etc/{scope}/b\", Source = \"data:,a%20b\", Mode = \"0600\")",
        ],
        $"File(\"/usr/{scope}/b\", Contents = \"\")", $"File(\"/etc/{scope}/b\", ContentsBase64 = \"A\")",
            $"File(\"/etc/{scope}/b\", Source = \"ftp://a/b\")", $"File(\"etc/{scope}/b\", Contents = \"\")",
        $"File(\"/etc/{scope}/b\", Source = \"https://a/b\", Hash = \"md5-00\")", $"File(\"/etc/{scope}/\", Contents = \"\")",
            $"File(\"/etc/{scope}/b\", Contents = \"\", Mode = \"9999\")", "File(\"/etc/hostname\", Contents = \"a\\n\")"),
        Sometimes(12, [$"Directory(\"/var/lib/{scope}\", Mode = \"0700\")",
            $"Directory(\"/srv/{scope}\", User = \"core\", Group = \"core\")", $"Directory(\"/opt/{scope}/d\", Overwrite = true)"],
            $"Directory(\"/usr/lib/{scope}\")", $"Directory(\"/srv/{scope}/../a\")", $"Directory(\"/srv/{scope}\", User = \"no one\")"),
        Sometimes(12, [$"Link(\"/etc/{scope}/l\", \"/usr/bin/true\")", $"Link(\"/opt/{scope}/l\", \"../../etc/passwd\", User = \"core\")",
            $"Link(\"/etc/{scope}/l\", \"/etc/passwd\", Overwrite = true)"],
            $"Link(\"/etc/{scope}/l\", \"\")", $"Link(\"/usr/{scope}\", \"/a\")", $"Link(\"etc/{scope}\", \"/a\")"),
        Sometimes(12, ["User(\"core\", SshAuthorizedKeys = [\"${ssh_public_key}\"])",
            $"User(\"u{scope}\", PasswordHash = \"${{password_hash}}\", Shell = \"/bin/bash\", HomeDir = \"/home/u{scope}\")",
            $"User(\"u{scope}\", Groups = [\"wheel\"])"],
            "User(\"\")", "User(\"two words\")", "User(\"core\", Groups = [\"no such group\"])"),
        Sometimes(12, [$"Sysext(\"ext{scope}\", \"https://example.com/ext{scope}.raw\", Hash = \"${{file_hash}}\")"],
            $"Sysext(\"ext{scope}\", \"https://example.com/ext{scope}.tar\")",
            $"Sysext(\"a/b{scope}\", \"https://example.com/a.raw\", Hash = \"${{file_hash}}\")"),
        Sometimes(12, ["Unit(\"locksmithd.service\", Mask = true)", "Unit(\"update-engine.service\", Mask = true)",
            "Unit(\"containerd.service\", Enabled = true)"], "Unit(\"locksmithd\", Mask = true)",
            "Unit(\"containerd.service\", Mask = true)"),
        Sometimes(15, Gen.Select(Value([$"c{scope}.service"], $"c {scope}.service", $"c{scope}"),
            RandomUnit.Service).Select((name, text) => $"Unit({Literal(name)}, Contents = {Literal(text)})")),
    ];

    /// <summary>Constants with pieces.</summary>
    /// <param name="kinds">The kinds of kubeadm documents that there is a patch for.</param>
    public Gen<string?>[] Constants(params string[] kinds) =>
    [
        Sometimes(25, Gen.Select(_contents, Modes, Owners).Select((text, mode, owner) => Constant("F",
            $"File(\"/etc/{scope}/f\"{mode}{owner})", text))),
        Sometimes(25, RandomUnit.Service.Select(text => Constant("U", $"Unit(\"s{scope}.service\")", text))),
        Sometimes(10, RandomUnit.Timer.Select(text => Constant("T", $"Unit(\"s{scope}.timer\")", text))),
        Sometimes(15, Gen.Select(Value(["containerd.service", "kubeadm.service", "kubelet.service"], "containerd"),
            Value([$"10-{scope}.conf"], $"10-{scope}"), RandomUnit.DropIn)
            .Select((unit, name, text) => Constant("D", $"DropIn(\"{unit}\", \"{name}\")", text))),
        Sometimes(12,
        [
            Constant("B", "ButaneFragment", $"storage:\n  files:\n  - path: /etc/{scope}/y\n    contents: {{inline: \"${{text}}\"}}\n"),
            Constant("B", "ButaneFragment", $"systemd:\n  units:\n  - name: systemd-timesyncd.service\n    enabled: false\n"),
            Constant("B", "ButaneFragment", $"variant: flatcar\npasswd:\n  groups:\n  - name: g{scope}\n"),
        ],
        Constant("B", "ButaneFragment", "storage:\n  file: []\n"),
            Constant("B", "ButaneFragment", $"storage:\n  files:\n  - path: /etc/{scope}/y\n    mode: 644\n"),
            Constant("B", "ButaneFragment", "a: [\n")),
        .. kinds.Length == 0 ? [] : new[] { Sometimes(15, Gen.OneOf(kinds).SelectMany(Patch).Select(text => Constant("P", "KubeadmPatch",
            text))) },
    ];

    private static Gen<string> Modes { get; } = Value(["", ", Mode = \"0600\"", ", Mode = \"755\"", ", Overwrite = true"],
        ", Mode = \"0888\"", ", Mode = \"rw\"", ", Mode = \"4755\"");

    private static Gen<string> Owners { get; } = Value(["", "", ", User = \"core\"", ", User = \"${ssh_user}\", Group = \"root\""],
        ", User = \"\"");

    private string Constant(string name, string attribute, string text) => $"[{attribute}] const string {name}{scope} = {Literal(text)};";

    private static Gen<string> Patch(string kind) => (kind switch
    {
        "ClusterConfiguration" => Value(["networking: {dnsDomain: \"${domain}\"}\n", "etcd: {local: {dataDir: /var/lib/etcd}}\n",
            "apiServer: {extraVolumes: [{name: a, hostPath: /etc/a, mountPath: /etc/a}]}\n"],
            "networking: {dnsDomain: 5}\n", "etcd: {local: {dataDir: var/lib}}\n", "apiServer: {certSan: [a]}\n", "schedulerName: a\n"),
        "KubeletConfiguration" => Value(["maxPods: ${max_pods}\n", "apiVersion: kubelet.config.k8s.io/v1beta1\nserverTLSBootstrap: true\n",
            "imageGCHighThresholdPercent: 80\n"], "maxPods: many\n", "maxPod: 5\n", "cgroupDriver: cgroupfs\n"),
        "KubeProxyConfiguration" => Value(["mode: iptables\n", "mode: nftables\n", "conntrack: {maxPerCore: 0}\n"], "mod: iptables\n",
            "conntrack: 5\n"),
        _ => Value(["nodeRegistration: {imagePullPolicy: IfNotPresent}\n", "nodeRegistration:\n  ignorePreflightErrors: [NumCPU]\n"],
            "nodeRegistration: {imagePullPolicy: Sometimes}\n", "nodeRegistration: {criSocket: run/a.sock}\n",
                "nodeRegistration: {name: \"A B\"}\n", "nodeRegistration: {tains: []}\n"),
    }).Select(text => $"kind: {kind}\n{text}");
}
