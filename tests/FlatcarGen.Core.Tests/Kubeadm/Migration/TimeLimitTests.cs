using FlatcarGen.Core.Kubeadm.Migration;

namespace FlatcarGen.Core.Tests.Kubeadm.Migration;

public sealed class TimeLimitTests
{
    [Fact]
    public void the_control_planes_goes_to_the_init_configuration() => Migrates(
        """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: InitConfiguration
        nodeRegistration: {}
        ---
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: ClusterConfiguration
        apiServer:
          certSANs: []

          # slow disks
          # in the lab
          timeoutForControlPlane: 6m0s # measured
          # other
        """,
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        timeouts:
          # slow disks
          # in the lab
          controlPlaneComponentHealthCheck: 6m0s # measured
        nodeRegistration: {}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        apiServer:
          certSANs: []

          # other
        """);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void an_init_configuration_is_made_where_there_is_none(string end) => Migrates(
        "kind: ClusterConfiguration\napiVersion: kubeadm.k8s.io/v1beta3\napiServer: # x\n  timeoutForControlPlane: '6m0s'" + end,
        "kind: ClusterConfiguration\napiVersion: kubeadm.k8s.io/v1beta4\napiServer: {} # x" + (end.Length > 0 ? "\n" : "")
            + (end.Length > 0 ? "" : "\n")
            + "---\napiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\ntimeouts:\n  controlPlaneComponentHealthCheck: '6m0s'" + end);

    [Fact]
    public void that_of_discovery_stays_in_its_document() => Migrates(
        """
        ---
        kind: JoinConfiguration
        discovery:
            timeout: 5m0s
            bootstrapToken:
                token: a
        apiVersion: kubeadm.k8s.io/v1beta3
        """,
        """
        ---
        kind: JoinConfiguration
        discovery:
            bootstrapToken:
                token: a
        apiVersion: kubeadm.k8s.io/v1beta4
        timeouts:
            discovery: 5m0s
        """);

    [Fact]
    public void the_new_document_stands_behind_all_that_comes_to_the_end() => Migrates(
        """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: ClusterConfiguration
        apiServer: {timeoutForControlPlane: 6m0s}
        ---
        discovery: {timeout: 7m0s}
        kind: JoinConfiguration
        apiVersion: kubeadm.k8s.io/v1beta3
        """,
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        apiServer: {}
        ---
        discovery: {}
        kind: JoinConfiguration
        apiVersion: kubeadm.k8s.io/v1beta4
        timeouts:
          discovery: 7m0s
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        timeouts:
          controlPlaneComponentHealthCheck: 6m0s
        """);

    [Fact]
    public void none_is_taken_out() => Migrates(
        "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\napiServer:\n  timeoutForControlPlane:\n  certSANs: []\n",
        "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer:\n  certSANs: []\n");

    [Fact]
    public void it_goes_to_the_limits_that_are_there() => Migrates(
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        timeouts:
            discovery: 1m
        ---
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: ClusterConfiguration
        apiServer: {timeoutForControlPlane: 6m0s, certSANs: []}
        """,
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        timeouts:
            controlPlaneComponentHealthCheck: 6m0s
            discovery: 1m
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        apiServer: {certSANs: []}
        """);

    [Fact]
    public void a_note_tells_of_those_who_join()
    {
        var result = KubeadmMigration.Migrate("apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\napiServer:\n  timeoutForControlPlane: 6m\n");

        var note = Assert.Single(result.Notes);
        Assert.Contains("JoinConfiguration", note.Message, StringComparison.Ordinal);
    }

    private static void Migrates(string before, string after)
    {
        var result = KubeadmMigration.Migrate(before);

        Assert.Empty(result.Problems.Select(problem => problem.Message));
        Assert.Equal(after, result.Text);
        Assert.Equal(after, KubeadmMigration.Migrate(after).Text);
    }
}
