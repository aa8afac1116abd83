using FlatcarGen.Core.Kubeadm.Migration;

namespace FlatcarGen.Core.Tests.Kubeadm.Migration;

public sealed class KubeadmMigrationTests
{
    private const string Cluster = "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\n";
    private const string NewCluster = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n";

    [Fact]
    public void the_version_is_all_that_changes_where_nothing_else_has_to()
    {
        const string Rest = "kind: InitConfiguration # first\n\nnodeRegistration:   {name:   'a'}\n...\n";

        Migrates("# head\napiVersion:  \"kubeadm.k8s.io/v1beta3\"  # old\n" + Rest, "# head\napiVersion:  \"kubeadm.k8s.io/v1beta4\"  # old\n" + Rest);
    }

    [Theory]
    [InlineData("apiServer", "extraArgs")]
    [InlineData("controllerManager", "extraArgs")]
    [InlineData("scheduler", "extraArgs")]
    [InlineData("etcd", "local", "extraArgs")]
    public void flags_of_each_component_become_lists(params string[] path)
    {
        var keys = string.Concat(path.Select((key, i) => $"{new string(' ', 2 * i)}{key}:\n"));
        var indent = new string(' ', 2 * path.Length);

        Migrates(
            $"{Cluster}{keys}{indent}v: \"4\"\n{indent}bind-address: 0.0.0.0\n",
            $"{NewCluster}{keys}{indent}- name: v\n{indent}  value: \"4\"\n{indent}- name: bind-address\n{indent}  value: 0.0.0.0\n");
    }

    [Theory]
    [InlineData("InitConfiguration")]
    [InlineData("JoinConfiguration")]
    public void flags_of_the_kubelet_become_lists(string kind) => Migrates(
        $"apiVersion: kubeadm.k8s.io/v1beta3\nkind: {kind}\nnodeRegistration:\n  kubeletExtraArgs:\n    node-ip: ${{ip}},$COREOS_EC2_IPV6\n",
        $"apiVersion: kubeadm.k8s.io/v1beta4\nkind: {kind}\nnodeRegistration:\n  kubeletExtraArgs:\n    - name: node-ip\n      value: ${{ip}},$COREOS_EC2_IPV6\n");

    [Theory]
    // Comments, blank lines and order stay.
    [InlineData("    # a\n\n    b: 'x'   # c\n    # d\n    a: y\n  # e\n", "    # a\n\n    - name: b\n      value: 'x'   # c\n    # d\n    - name: a\n      value: y\n  # e\n")]
    // Names in quotes, and blanks before the colon.
    [InlineData("    \"1\": a\n    'b' : c\n", "    - name: \"1\"\n      value: a\n    - name: 'b'\n      value: c\n")]
    // Values on lines of their own, which have to stand further to the right than 'value' does.
    [InlineData("    a:\n     b\n    c: >-\n      d\n\n      e\n    f: \"g\n\n      h\"\n", "    - name: a\n      value:\n       b\n    - name: c\n      value: >-\n        d\n\n        e\n    - name: f\n      value: \"g\n\n        h\"\n")]
    [InlineData("    a: |2\n        b\n      c\n", "    - name: a\n      value: |2\n          b\n        c\n")]
    // No value is an empty one.
    [InlineData("    a:\n    b: # c\n    d: ~\n", "    - name: a\n      value:\n    - name: b\n      value: # c\n    - name: d\n      value: ~\n")]
    // Placeholders are characters as any.
    [InlineData("    \"${a}\": '${b}'\n", "    - name: \"${a}\"\n      value: '${b}'\n")]
    // Anchors go along.
    [InlineData("    a: &x 'b'\n    c: *x\n", "    - name: a\n      value: &x 'b'\n    - name: c\n      value: *x\n")]
    public void lines_of_flags(string before, string after) =>
        Migrates($"{Cluster}apiServer:\n  extraArgs:\n{before}", $"{NewCluster}apiServer:\n  extraArgs:\n{after}");

    [Theory]
    [InlineData("{}", "[]")]
    [InlineData("{a: b}", "[{name: a, value: b}]")]
    [InlineData("{ a: b, 'c': \"d\" }", "[ {name: a, value: b}, {name: 'c', value: \"d\"} ]")]
    [InlineData("{\"a\":\"b\",\"c\":\"d\"}", "[{\"name\": \"a\", \"value\": \"b\"},{\"name\": \"c\", \"value\": \"d\"}]")]
    [InlineData("{a, b: , c: }", "[{name: a, value: null}, {name: b, value: null} , {name: c, value: null} ]")]
    [InlineData("{\n    # x\n    a: b, # y\n    c: d # z\n    }", "[\n    # x\n    {name: a, value: b}, # y\n    {name: c, value: d} # z\n    ]")]
    [InlineData("", "")]
    [InlineData("~", "~")]
    [InlineData("[{name: a, value: b}]", "[{name: a, value: b}]")]
    public void flags_in_braces(string before, string after) =>
        Migrates($"{Cluster}scheduler:\n  extraArgs: {before}\n", $"{NewCluster}scheduler:\n  extraArgs: {after}\n");

    [Fact]
    public void anchored_flags_change_once_where_all_that_use_them_are_flags() => Migrates(
        $"{Cluster}apiServer:\n  extraArgs: &args\n    v: '4'\nscheduler:\n  extraArgs: *args\n",
        $"{NewCluster}apiServer:\n  extraArgs: &args\n    - name: v\n      value: '4'\nscheduler:\n  extraArgs: *args\n");

    [Fact]
    public void flags_that_a_merge_key_brings_in_change_too() => Migrates(
        $"{Cluster}controllerManager: &base\n  extraArgs:\n    v: '4'\nscheduler:\n  <<: *base\n",
        $"{NewCluster}controllerManager: &base\n  extraArgs:\n    - name: v\n      value: '4'\nscheduler:\n  <<: *base\n");

    [Fact]
    public void line_ends_of_windows_stay() => Migrates(
        "apiVersion: kubeadm.k8s.io/v1beta3\r\nkind: JoinConfiguration\r\ndiscovery:\r\n  timeout: 5m\r\n  tlsBootstrapToken: a\r\nnodeRegistration:\r\n  kubeletExtraArgs:\r\n    v: |-\r\n      4\r\n",
        "apiVersion: kubeadm.k8s.io/v1beta4\r\nkind: JoinConfiguration\r\ntimeouts:\r\n  discovery: 5m\r\ndiscovery:\r\n  tlsBootstrapToken: a\r\nnodeRegistration:\r\n  kubeletExtraArgs:\r\n    - name: v\r\n      value: |-\r\n        4\r\n");

    [Fact]
    public void documents_of_other_kinds_and_versions_stay()
    {
        const string Others = """
            ---
            apiVersion: kubelet.config.k8s.io/v1beta1
            kind: KubeletConfiguration
            extraArgs: {a: b}
            ---
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: JoinConfiguration
            nodeRegistration:
              kubeletExtraArgs: [{name: a, value: b}]

            """;

        Migrates(Cluster + Others, NewCluster + Others);
    }

    [Fact]
    public void json_stays_json() => Migrates(
        """{"apiVersion": "kubeadm.k8s.io/v1beta3", "kind": "JoinConfiguration", "discovery": {"timeout": "5m", "file": {}}, "nodeRegistration": {"kubeletExtraArgs": {"v":"4"}}}""",
        """{"apiVersion": "kubeadm.k8s.io/v1beta4", "kind": "JoinConfiguration", "discovery": {"file": {}}, "nodeRegistration": {"kubeletExtraArgs": [{"name": "v", "value": "4"}]}, "timeouts": {"discovery": "5m"}}""");

    [Fact]
    public void what_is_new_already_stays_as_it_is()
    {
        var result = KubeadmMigration.Migrate(NewCluster);

        Assert.False(result.IsRefused);
        Assert.Empty(result.Edits);
        Assert.Equal(NewCluster, result.Text);
    }

    private static void Migrates(string before, string after)
    {
        var result = KubeadmMigration.Migrate(before);

        Assert.Empty(result.Problems.Select(problem => problem.Message));
        Assert.Equal(after, result.Text);
        Assert.Equal(after, KubeadmMigration.Migrate(after).Text);
    }
}
