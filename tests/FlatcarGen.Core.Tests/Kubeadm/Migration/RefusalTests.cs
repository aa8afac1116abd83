using FlatcarGen.Core.Kubeadm.Migration;

namespace FlatcarGen.Core.Tests.Kubeadm.Migration;

public sealed class RefusalTests
{
    private const string Cluster = "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\n";

    [Theory]
    // Other versions and documents.
    [InlineData("apiVersion: «kubeadm.k8s.io/v1beta2»\nkind: ClusterConfiguration\n", "older than kubeadm.k8s.io/v1beta3; turn it into that first, with 'kubeadm config migrate' of Kubernetes 1.26")]
    [InlineData("apiVersion: «kubeadm.k8s.io/v1alpha3»\nkind: ClusterConfiguration\n", "too old")]
    [InlineData("apiVersion: «kubeadm.k8s.io/v1beta9»\nkind: ClusterConfiguration\n", "no version that is known")]
    [InlineData("apiVersion: «kubeadm.k8s.io/v1beta3»\n", "no 'kind'")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta3\nkind: «ResetConfiguration»\n", "has no 'ResetConfiguration'")]
    [InlineData("«»apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n", "no document of kubeadm.k8s.io/v1beta3")]
    [InlineData("«»", "no document of kubeadm.k8s.io/v1beta3")]
    // A release whose cluster no kubeadm makes that reads v1beta4.
    [InlineData(Cluster + "kubernetesVersion: «v1.29.4»\n", "No kubeadm that makes clusters of 1.29 reads kubeadm.k8s.io/v1beta4, which came with 1.31; raise kubernetesVersion first")]
    [InlineData(Cluster + "kubernetesVersion: «'1.22.0-rc.1'»\n", "clusters of 1.22")]
    // Templates that are no YAML before they are filled in.
    [InlineData(Cluster + "scheduler:\n  extraArgs:\n    v: '4'\n«{% if x %}»\n    w: '5'\n{% endif %}\n", "template with statements")]
    [InlineData(Cluster + "scheduler:\n  extraArgs:\n    v: '4'\n    «{{- if .X }}»\n    w: '5'\n    {{- end }}\n", "template with statements")]
    [InlineData(Cluster + "scheduler:\n  extraArgs:\n    v: '4'\n«%{ if x ~}»\n    w: '5'\n%{ endif ~}\n", "template with statements")]
    [InlineData(Cluster + "scheduler:\n  extraArgs:\n«{# note #}»\n    v: '4'\n", "template with statements")]
    [InlineData(Cluster + "a: \"{{ b }}\"\nscheduler:\n  extraArgs:\n    v: «{{ v }}»\n", "put quotes around a text")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta3\nkind: InitConfiguration\nlocalAPIEndpoint:\n  advertiseAddress: «{{ ip }}»:6443\n", "put quotes around a text")]
    [InlineData(Cluster + "# {% if x %}\nformat: '%{http_code} {{ if x }}'\n«\t»a: b\n", "A tab cannot indent")]
    [InlineData(Cluster + "---\n«»\uFEFFapiVersion: kubeadm.k8s.io/v1beta3\nkind: InitConfiguration\n", "does not have")]
    // What cannot be a list.
    [InlineData(Cluster + "apiServer:\n  extraArgs: &a {v: '4'}\nscheduler:\n  extraArgs:\n    «<<»: *a\n", "A list takes no '<<'")]
    [InlineData(Cluster + "scheduler:\n  extraArgs: «!!map {v: '4'}»\n", "tag")]
    [InlineData(Cluster + "scheduler:\n  extraArgs:\n    ? «v»\n    : '4'\n", "on a line of its own")]
    [InlineData(Cluster + "scheduler:\n  extraArgs:\n    «1»: '4'\n", "put quotes around it")]
    [InlineData(Cluster + "scheduler:\n  extraArgs:\n    v: «[a]»\n", "is a text")]
    [InlineData(Cluster + "scheduler:\n  extraArgs: {? «v» : '4'}\n", "'NAME: VALUE'")]
    // Limits that cannot be moved.
    [InlineData(Cluster + "x: &x {timeoutForControlPlane: 6m}\napiServer:\n  «<<»: *x\n", "brings in 'timeoutForControlPlane', which becomes 'timeouts.controlPlaneComponentHealthCheck'")]
    [InlineData(Cluster + "x: &x {apiServer: {timeoutForControlPlane: 6m}}\n«<<»: [*x]\n", "brings in 'timeoutForControlPlane'")]
    [InlineData("""{"apiVersion": "kubeadm.k8s.io/v1beta3", "kind": "ClusterConfiguration", "apiServer": {«"timeoutForControlPlane"»: "6m"}}""", "for which JSON has no place; write the config as YAML")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\ntimeouts: {controlPlaneComponentHealthCheck: 1m}\n---\n" + Cluster + "apiServer:\n  «timeoutForControlPlane»: 6m\n", "there already")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta3\nkind: InitConfiguration\ntimeouts:\n---\n" + Cluster + "apiServer:\n  «timeoutForControlPlane»: 6m\n", "leaves no place")]
    [InlineData(Cluster + "apiServer:\n  «timeoutForControlPlane»: >-\n    6m\n", "on a line of its own")]
    // Anchors whose other uses would change.
    [InlineData("«»" + Cluster + "x: &a {v: '4'}\nscheduler:\n  extraArgs: *a\n", "anchors")]
    [InlineData("«»" + Cluster + "apiServer:\n  timeoutForControlPlane: &a 6m\n  x: *a\n", "anchors")]
    public void it_says_where_and_why(string marked, string why)
    {
        var (text, start, end) = Marked(marked);

        var result = KubeadmMigration.Migrate(text);

        Assert.True(result.IsRefused);
        Assert.Equal(text, result.Text);
        Assert.Empty(result.Edits);
        var problem = Assert.Single(result.Problems);
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
        Assert.Equal((start, end), (problem.Range.Start, problem.Range.End));
    }

    [Theory]
    [InlineData("a: [")]
    [InlineData(Cluster + "kind: again\n")]
    [InlineData(Cluster + "apiServer: *none\n")]
    public void broken_yaml_is_refused_with_its_own_message(string text)
    {
        var result = KubeadmMigration.Migrate(text);

        Assert.True(result.IsRefused);
        Assert.Equal(text, result.Text);
    }

    [Theory]
    [InlineData("# {% if x %}\nkind: ClusterConfiguration\n# {% endif %}\napiVersion: kubeadm.k8s.io/v1beta3\nx: '{% if y %}1{% endif %}'\n")]
    [InlineData("apiVersion: kubeadm.k8s.io/v1beta3\nkind: JoinConfiguration\nkubernetesVersion: v1.29.4\n")]
    public void what_does_no_harm_is_not_refused(string text) => Assert.False(KubeadmMigration.Migrate(text).IsRefused);

    [Theory]
    [InlineData("kubernetesVersion: «1.30.1»\n", "does not read kubeadm.k8s.io/v1beta4")]
    [InlineData("«encryptionAlgorithm»: RSA-2048\n", "it takes effect")]
    [InlineData("dns:\n  «disabled»: true\n", "it takes effect")]
    [InlineData("apiServer:\n  extraArgs:\n    v: «4»\n", "quotes")]
    public void notes_tell_what_to_look_at(string marked, string message)
    {
        var (text, start, end) = Marked(Cluster + marked);

        var result = KubeadmMigration.Migrate(text);

        Assert.False(result.IsRefused);
        var note = Assert.Single(result.Notes);
        Assert.Contains(message, note.Message, StringComparison.Ordinal);
        Assert.Equal((start, end), (note.Range.Start, note.Range.End));
    }

    [Theory]
    [InlineData("10.0.0.10")]
    [InlineData("${v}")]
    [InlineData("'4'")]
    [InlineData("A=true,B=false")]
    public void what_is_a_text_without_quotes_needs_no_note(string value) =>
        Assert.Empty(KubeadmMigration.Migrate($"{Cluster}scheduler:\n  extraArgs:\n    v: {value}\n").Notes);

    private static (string Text, int Start, int End) Marked(string marked)
    {
        var (start, end) = (marked.IndexOf('«', StringComparison.Ordinal), marked.IndexOf('»', StringComparison.Ordinal));
        return (marked.Remove(end, 1).Remove(start, 1), start, end - 1);
    }
}
