using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1020Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [KubeadmPatch]
            const string Patch = "kind: ClusterConfiguration\n---\nkind: {|FCG1020:Clusterconfiguration|}\n";
        }
        """;

    protected override string Message =>
        "This kubeadm patch cannot be merged: kubeadm's configs have no 'Clusterconfiguration'; the kinds are "
        + string.Join(", ", Core.Kubeadm.KubeadmKinds.All);

    protected override string Silent => """
        static class Pieces
        {
            [KubeadmPatch]
            const string Patch = "kind: ClusterConfiguration\n---\nkind: KubeletConfiguration\nmaxPods: 200\n";

            [ButaneFragment]
            const string Fragment = "storage:\n  disks: []\n";

            const string NoFragment = "[";
        }
        """;

    [Fact]
    public Task A_fragment_that_is_no_yaml_is_pointed_at_where_it_ceases_to_be() => Verify.Analyzer(
        """"
        static class Pieces
        {
            [ButaneFragment]
            const string Fragment = """
                storage:
                  disks: {|FCG1020:[|}1, 2
                  files: []
                """;
        }
        """");

    [Fact]
    public Task A_fragment_is_a_mapping() => Verify.Analyzer(
        """
        static class Pieces
        {
            [ButaneFragment]
            const string Fragment = "{|FCG1020:- a\n- b|}\n";
        }
        """);

    [Fact]
    public Task A_patch_without_a_kind_is_merged_into_nothing() => Verify.Message(
        "This kubeadm patch cannot be merged: each document has to name its kind, such as 'kind: ClusterConfiguration'",
        """
        static class Pieces
        {
            [KubeadmPatch]
            const string Patch = @"{|FCG1020:clusterName|}: prod";
        }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\\n")]
    public Task An_empty_fragment_is_a_mistake(string fragment) => Verify.Message(
        "This Butane fragment cannot be merged: it is empty; write the keys that are to be merged",
        $$"""
        static class Pieces
        {
            [ButaneFragment]
            const string Fragment = {|FCG1020:"{{fragment}}"|};
        }
        """);
}
