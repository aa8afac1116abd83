using System.Text;

namespace FlatcarGen.Generator.Tests.Options;

/// <summary>Pieces with names that no two of them share.</summary>
/// <param name="choices">What to choose.</param>
internal sealed class ValidPieces(Choices choices)
{
    private const string Script = """
        [Unit]
        Wants=network-online.target
        After=network-online.target
        [Service]
        Type=oneshot
        RemainAfterExit=yes
        ExecStart=/bin/bash -c 'echo "$HOME" ${a} > /run/a'
        [Install]
        WantedBy=multi-user.target

        """;

    private int _names;

    /// <summary>Attributes of a class.</summary>
    public string OnClass()
    {
        var attributes = new StringBuilder();
        for (var i = choices.Below(4); i > 0; i--)
            attributes.Append('[').Append(Attribute(++_names)).Append("]\n");
        return attributes.ToString();
    }

    /// <summary>Constants of a class.</summary>
    /// <param name="kinds">The kinds of kubeadm documents that there is a patch for.</param>
    public string Constants(params string[] kinds)
    {
        var members = new StringBuilder();
        for (var i = choices.Below(4); i > 0; i--)
        {
            var (attribute, text) = Constant(++_names, kinds);
            members.Append($"[{attribute}] const string P{_names} = {choices.OneOf(ValidSettings.Literal(text), Raw(text))};\n");
        }

        return members.ToString();
    }

    private static string Raw(string text) => $"\"\"\"\"\n{text}\n\"\"\"\"";

    private string Attribute(int name) => choices.OneOf(
        $"File(\"/etc/f{name}\", Contents = \"a: ${{b}}\\n\"{Owner()})",
        $"File(\"/opt/${{dir}}/f{name}\", Contents = \"\", Mode = \"0600\", Overwrite = true)",
        $"File(\"/opt/f{name}\", Source = \"https://example.com/f\", Hash = \"sha512-${{hash}}\", Mode = \"0755\")",
        $"File(\"/etc/b{name}\", ContentsBase64 = \"AAEC\")",
        $"Directory(\"/etc/d{name}\", Mode = \"0700\"{Owner()}, Overwrite = true)",
        $"Link(\"/etc/l{name}\", \"/usr/bin/true\", Hard = true)",
        $"Link(\"/etc/l{name}\", \"../a\"{Owner()}, Overwrite = true)",
        $"User(\"u{name}\", SshAuthorizedKeys = [\"${{key}}\", \"ssh-ed25519 AAAA a@b\"], Groups = [\"docker\"], Shell = \"/bin/bash\", HomeDir = \"/home/u\")",
        $"User(\"u{name}\", PasswordHash = \"${{hash}}\")",
        $"Sysext(\"s{name}\", \"https://example.com/s{name}.raw\", Hash = \"sha256-${{hash}}\")",
        $"Sysext(\"s{name}\", \"${{url}}\")",
        $"Unit(\"u{name}.service\", Enabled = true)",
        $"Unit(\"u{name}.timer\", Mask = true)",
        $"Unit(\"u{name}.service\", Contents = \"[Service]\\nExecStart=/usr/bin/true\\n[Install]\\nWantedBy=multi-user.target\\n\", Enabled = true)",
        $"DropIn(\"containerd.service\", \"{name}.conf\", Contents = \"[Service]\\nLimitNOFILE=1048576\\n\")");

    private string Owner() => choices.OneOf("", ", User = \"core\"", ", Group = \"core\"", ", User = \"${owner}\", Group = \"${owner}\"");

    private (string Attribute, string Text) Constant(int name, string[] kinds)
    {
        if (kinds.Length > 0 && choices.Maybe())
            return ("KubeadmPatch", Patch(choices.OneOf(kinds)));
        return choices.OneOf<(string, string)>(
            ($"File(\"/etc/c{name}\")", "a ${b} $HOME $${c} %{d}\n\"e\" \\f"),
            ($"File(\"/opt/bin/c{name}\", Mode = \"0755\")", "#!/bin/bash\nset -euo pipefail\necho \"$1\" > /run/a | tee ${b}\n"),
            ($"Unit(\"c{name}.service\")", Script),
            ($"Unit(\"c{name}.service\")", "[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\n"
                + "EnvironmentFile=/run/metadata/flatcar\nExecStart=/opt/bin/a --b=$${COREOS_CUSTOM_HOSTNAME}\n"),
            ($"Unit(\"c{name}.timer\")", "[Timer]\nOnBootSec=5min\n[Install]\nWantedBy=timers.target\n"),
            ($"Unit(\"c{name}.service\", Enabled = false)", "[Service]\nExecStart=/usr/bin/sleep infinity\n"),
            ($"DropIn(\"kubeadm.service\", \"{name}.conf\")", "[Service]\nEnvironment=A=${a}\n"),
            ($"DropIn(\"kubelet.service\", \"{name}.conf\")", "[Service]\nExecStart=\nExecStart=/opt/bin/kubelet --v=${v}\n"),
            ("ButaneFragment", $"variant: flatcar\nstorage:\n  files:\n  - path: /etc/y{name}\n    contents: {{inline: \"${{y}}\"}}\n"),
            ("ButaneFragment", $"systemd:\n  units:\n  - name: y{name}.service\n    enabled: true\n"));
    }

    private string Patch(string kind) => $"kind: {kind}\n" + kind switch
    {
        "ClusterConfiguration" => choices.OneOf("networking: {dnsDomain: \"${domain}\"}\n", "etcd: {local: {dataDir: /var/lib/etcd}}\n"),
        "KubeletConfiguration" => choices.OneOf("maxPods: ${max}\n", "apiVersion: kubelet.config.k8s.io/v1beta1\nserverTLSBootstrap: true\n"),
        "KubeProxyConfiguration" => "mode: nftables\n",
        _ => choices.OneOf("nodeRegistration: {imagePullPolicy: IfNotPresent}\n", "nodeRegistration:\n  criSocket: null\n"),
    };
}
