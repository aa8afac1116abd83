using CsCheck;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>The analyzer against Butane documents, units and kubeadm configs that nobody would write.</summary>
public sealed class FileFuzzTests
{
    private const string Unit = """
        [Unit]
        Description=Join
        Requires=coreos-metadata.service
        After=network-online.target
        ConditionPathExists=!/etc/kubernetes/kubelet.conf
        [Service]
        Type=oneshot
        EnvironmentFile=/run/metadata/flatcar
        Environment=A=b "C=d e"
        ExecStartPre=/usr/bin/envsubst < /etc/kubeadm.yml > /run/kubeadm.yml
        ExecStart=/bin/bash -c 'kubeadm join --config /run/kubeadm.yml --node-name ${COREOS_EC2_HOSTNAME} | tee /var/log/join' \
          %{ if x }--v=5%{ endif } ${more}
        Restart=on-failure
        [Install]
        WantedBy=multiuser.target

        """;

    private const string Kubeadm = """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        bootstrapTokens: &tokens
          - token: "abcdef.0123456789abcdef"
        nodeRegistration:
          taints: [{key: a, effect: NoSchedule}]
          kubeletExtraArgs:
            - name: node-ip
              value: $COREOS_EC2_IPV4_LOCAL
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        controlPlaneEndpoint: api.example.com:6443
        networking: {podSubnet: "10.244.0.0/16,fd00:10:244::/56", serviceSubnet: 10.96.0.0/12}
        apiServer:
          extraArgs:
            - name: advertise-address
              value: ${COREOS_EC2_IPV6}

        """;

    private static readonly string Butane = $"""
        # A node.
        variant: flatcar
        version: 1.1.0
        passwd:
          users:
            - name: core
              ssh_authorized_keys: [ssh-ed25519 AAAA a@b]
        storage:
          directories: [{"{"}path: /opt/bin, mode: 0755{"}"}]
          links:
            - path: /etc/systemd/system/a.service
              target: /dev/null
          files:
            - path: /etc/kubeadm.yml
              mode: 0600
              contents:
                inline: |
        {Indented(Kubeadm, 10)}
            - path: /opt/bin/a
              contents: &source
                source: https://example.com/a
                verification: {"{"}hash: sha512-00{"}"}
            - path: /opt/bin/b
              contents: *source
        systemd:
          units:
            - name: kubeadm.service
              enabled: true
              contents: |
        {Indented(Unit, 8)}
              dropins:
                - name: 10.conf
                  contents: "[Service]\nExecStart=\nExecStart=/bin/a > /b\n"
            - name: b.service
              contents: >
                [Service]

                ExecStart=/bin/a
                $A | b
        %{"{"} for k in ks ~{"}"}
            - name: ${"{"}k{"}"}
        %{"{"} endfor ~{"}"}

        """;

    private static readonly string[] _pieces =
    [
        "a: ", "b: ", "- ", "  ", "    ", "\n", "\n", "\n", "\n  ", "{", "}", "[", "]", ", ", "&a ", "*a ", "|\n", ">\n", "\"", "'", "#", "---\n", "? ", ": ", "!!binary ", "~",
        "systemd:\n  units:\n  - name: a.service\n    contents: ", "storage:\n  files:\n  - path: /a\n    contents:\n      inline: ", "[Service]\n", "[Unit]\n", "ExecStart=",
        "/bin/a ", "> ", "\\", "\\n", "$", "${", "}", "%{", "apiVersion: kubeadm.k8s.io/v1beta4\n", "kind: ClusterConfiguration\n", "\0", "\ufeff", "\ud800", "\r", "\r\n", "\t", "é",
    ];

    private static Gen<FileMutation> Mutation { get; } =
        Gen.Select(Gen.Int[0, FileMutation.Kinds - 1], Gen.Int[0, 20_000], Gen.Int[0, 60], Gen.Int[0, 5_000])
            .Select((kind, position, length, choice) => new FileMutation(kind, position, length, choice));

    private static Gen<string> Name { get; } = Gen.OneOf(
        "a.bu", "t.bu", "b.butane.yaml", "kubeadm.yaml", "tkubeadm.yaml", "a.service", "t.service", "a.service.d/10.conf", "a.service.d/t20.conf", "service.d/a.conf", "b.timer");

    [Fact]
    public void Documents_that_are_being_typed_keep_the_promises()
    {
        var findings = 0L;
        Gen.Select(Gen.OneOf(Gen.Const(Butane), Gen.Const(Unit), Gen.Const(Kubeadm)), Mutation.Array[0, 6], Name)
            .Select((text, mutations, name) => (Name: name, Text: mutations.Aggregate(text, (mutated, mutation) => mutation.Apply(mutated))))
            .Array[1, 3].Sample(
                files =>
                {
                    Interlocked.Add(ref findings, FilePromises.Hold(files.DistinctBy(file => file.Name).ToList()));
                },
                iter: FuzzSettings.Cases(150),
                print: Print);
        Assert.NotEqual(0, findings);
    }

    [Fact]
    public void Any_characters_keep_the_promises() =>
        Gen.Select(Name, Gen.OneOf(Gen.OneOf(_pieces).Array[0, 40].Select(string.Concat), Gen.String))
            .Array[1, 3].Sample(
                files =>
                {
                    FilePromises.Hold(files.Select(file => (file.Item1, file.Item2)).DistinctBy(file => file.Item1).ToList());
                },
                iter: FuzzSettings.Cases(300));

    private static string Indented(string text, int by) =>
        string.Join('\n', text.TrimEnd('\n').Split('\n').Select(line => new string(' ', by) + line));

    private static string Print((string Name, string Text)[] files) => string.Join("\n", files.Select(file => $"===== {file.Name}\n{file.Text}"));
}
