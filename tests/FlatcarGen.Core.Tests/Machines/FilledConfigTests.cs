using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Machines;

/// <summary>kubeadm configs that Ansible, Helm, Terraform or envsubst fill in: what they put in is no mistake, and the rest is checked.</summary>
public sealed class FilledConfigTests
{
    private const string Join = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: JoinConfiguration\n";

    private const string Cluster = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n";

    private const string Init = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\n";

    private const string Discovery = "discovery:\n  bootstrapToken:\n    token: {{ token }}\n    apiServerEndpoint: {{ host }}:{{ port }}\n    caCertHashes: [{{ hash }}]\n";

    [Theory]
    [InlineData(Join + Discovery)]
    [InlineData(Init + "localAPIEndpoint:\n  bindPort: {{ port | default(6443) }}\n  advertiseAddress: \"{{ ansible_default_ipv4.address }}\"\n")]
    [InlineData(Init + "nodeRegistration:\n  kubeletExtraArgs: {{ args | to_json }}\n  taints: {{ taints }}\n")]
    [InlineData(Init + "{{ extra }}: true\n")]
    [InlineData(Init + "nodeRegistration:\n  {{ key }}: {{ value }}\n  name: a\n")]
    [InlineData("apiVersion: kubeadm.k8s.io/{{ version }}\nkind: InitConfiguration\nbogus: true\n")]
    [InlineData("apiVersion: {{ version }}\nkind: JoinConfiguration\n")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta4\nkind: {{ kind }}\n")]
    public void A_value_or_a_key_is_unknown(string text) => Assert.Empty(Report(text));

    [Theory]
    [InlineData(Join + "discovery: {{ discovery }}\n")]
    [InlineData(Join + "discovery:\n  {{ discovery | to_nice_yaml | indent(2) }}\n")]
    [InlineData(Join + "discovery:\n{{ discovery | to_nice_yaml | indent(2, true) }}\nnodeRegistration:\n  name: a\n")]
    [InlineData(Join + "discovery:\n  tlsBootstrapToken: {{ token }}\n  {{ more }}\n")]
    [InlineData(Join + "{{ more }}\n")]
    [InlineData(Join + "discovery:\n  ${more}\n  tlsBootstrapToken: ${token}\n")]
    [InlineData("{{ ansible_managed | comment }}\n" + Init)]
    [InlineData("{{ header }}\n" + Init)]
    [InlineData(Cluster + "apiServer:\n  certSANs:\n    {{ sans }}\n    - api.example.com\n")]
    [InlineData(Cluster + "apiServer:\n  certSANs:\n    - api.example.com\n    {{ sans }}\n")]
    [InlineData(Cluster + "apiServer:\n  certSANs:\n  - api.example.com\n  {{ sans }}\n  extraArgs:\n    - name: v\n      {{ value }}\n")]
    [InlineData(Join + "<<: {{ common }}\n")]
    public void A_line_may_be_any_lines(string text) => Assert.Empty(Report(text));

    [Theory]
    [InlineData(Cluster + "{% if x %}\nkubernetesVersion: v1.34.1\n{% elif y %}\nkubernetesVersion: v1.35.0\n{% else %}\nkubernetesVersion: v1.36.0\n{% endif %}\n")]
    [InlineData(Cluster + "apiServer:\n  certSANs:\n{% for san in sans %}\n    - {{ san }}\n{% endfor %}\n")]
    [InlineData(Cluster + "apiServer:\n  certSANs:\n  {{- range .Sans }}\n    - {{ . | quote }}\n  {{- end }}\n")]
    [InlineData(Cluster + "{{- if .Version }}\nkubernetesVersion: {{ .Version }}\n{{- else }}\nkubernetesVersion: v1.34.1\n{{- end }}\n")]
    [InlineData(Cluster + "kubernetesVersion: {% if x %}v1.34.1{% else %}v1.35.0{% endif %}\n")]
    [InlineData("{# made by hand #}\n{% set x = {'a': 'b'} %}\n{{/* no */}}\n" + Cluster)]
    [InlineData(Cluster + "{% include 'networking.yaml' %}\n")]
    [InlineData("{% if first %}\n" + Init + "---\n{% endif %}\n" + Cluster)]
    public void Choices_and_loops_are_read_once(string text) => Assert.Empty(Report(text));

    [Theory]
    [InlineData(Cluster + "apiServer:\n  certSANs: [${HOST}, $COREOS_EC2_IPV4_LOCAL]\n")]
    [InlineData(Cluster + "apiServer:\n  certSANs: [[${HOST}]]\n  ]\nx: ${y}]\n")]
    [InlineData(Init + "localAPIEndpoint:\n  advertiseAddress: $COREOS_EC2_IPV4_LOCAL\n  bindPort: $PORT\n")]
    [InlineData(Cluster + "networking:\n  podSubnet: ${pods}\n  serviceSubnet: ${services},fd00::/112\n")]
    [InlineData(Cluster + "etcd:\n  external: {{{ x }}\n")]
    public void What_cannot_be_read_for_it_is_not_judged(string text) => Assert.Empty(Report(text));

    [Theory]
    [InlineData(Join + Discovery + "nodeRegistration:\n  criSockt: x\n", KubeadmProblem.UnknownField)]
    [InlineData(Init + "localAPIEndpoint:\n  bindPort: \"{{ port }}\"\n", KubeadmProblem.WrongType)]
    [InlineData(Cluster + "{% if x %}\nbogus: {{ y }}\n{% endif %}\n", KubeadmProblem.UnknownField)]
    [InlineData(Cluster + "apiServer:\n  certSANs:\n    {{ sans }}\n    - https://x\n", KubeadmProblem.CertSan)]
    [InlineData(Join + "discovery:\n  bootstrapToken:\n    token: {{ token }}\n    apiServerEndpoint: {{ host }}:6443\n", KubeadmProblem.CaCertHash)]
    public void What_is_known_is_checked(string text, KubeadmProblem problem) => Assert.Equal(problem, Assert.Single(Report(text)).Problem);

    [Fact]
    public void A_finding_is_where_it_was_written()
    {
        const string Text = Cluster + "{# a comment #}\nnetworking:\n  {{ more }}\n  bogus: {{ x }}\n";
        var place = Assert.Single(Report(Text)).Place!.Value;
        Assert.Equal("bogus", Text.Substring(place.Range!.Value.Start, place.Range.Value.Length));
    }

    [Theory]
    [InlineData("{{ x }}\n")]
    [InlineData("  - {{ x }}\n{{ y }}\n")]
    [InlineData("{% if x %}\n")]
    [InlineData("{% if x %}{% endif %}{{ '")]
    [InlineData("{% raw %}{{\n")]
    [InlineData("#\n")]
    public void Much_of_a_template_costs_no_time(string piece)
    {
        var text = Cluster + string.Concat(Enumerable.Repeat(piece, 50_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        FilledConfig.Read(MappedText.Plain(new DeclaredText(text, new Anchor(1))));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }

    private static IReadOnlyList<KubeadmReportEntry> Report(string text) =>
        KubeadmDocuments.In(MappedText.Plain(new DeclaredText(text, new Anchor(1))), UnitForm.Plain, new MachineFacts { Itself = new("", new Anchor(1)) })?.Report ?? [];
}
