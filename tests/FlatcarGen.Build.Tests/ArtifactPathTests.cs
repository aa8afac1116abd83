namespace FlatcarGen.Build.Tests;

public sealed class ArtifactPathTests
{
    [Theory]
    [InlineData("prod/worker.bu", "prod", "worker", "butane")]
    [InlineData("prod/worker.kubeadm.yaml", "prod", "worker", "kubeadm")]
    [InlineData("prod/worker.ign", "prod", "worker", "ignition")]
    [InlineData("prod/worker.pointer.ign", "prod", "worker", "pointer")]
    [InlineData("Größe 1/a.b-c_d.bu", "Größe 1", "a.b-c_d", "butane")]
    [InlineData("..prod/console.bu", "..prod", "console", "butane")]
    public void Takes_cluster_node_and_kind_apart(string text, string cluster, string node, string kind)
    {
        Assert.True(ArtifactPath.TryParse(text, out var path, out _));

        Assert.Equal((cluster, node, kind), (path.Cluster, path.Node, path.Kind.Name));
        Assert.Equal(text, path.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("worker.bu")]
    [InlineData("/worker.bu")]
    [InlineData("/etc/worker.bu")]
    [InlineData("prod/")]
    [InlineData("prod//worker.bu")]
    [InlineData("prod/a/worker.bu")]
    [InlineData("../worker.bu")]
    [InlineData("./worker.bu")]
    [InlineData("prod/..")]
    [InlineData("..\\prod/worker.bu")]
    [InlineData("C:/worker.bu")]
    [InlineData("prod/worker.bu:stream.bu")]
    [InlineData("prod/wor\nker.bu")]
    [InlineData("prod/wor\0ker.bu")]
    [InlineData("prod/wor\u0085ker.bu")]
    [InlineData("pr*d/worker.bu")]
    [InlineData("pr|d/worker.bu")]
    [InlineData("pr;d/worker.bu")]
    [InlineData("prod/%41.bu")]
    [InlineData("prod /worker.bu")]
    [InlineData("prod./worker.bu")]
    [InlineData("prod/ worker.bu")]
    [InlineData("con/worker.bu")]
    [InlineData("prod/NUL.bu")]
    [InlineData("prod/lpt1.x.bu")]
    [InlineData("prod/.bu")]
    [InlineData("prod/worker")]
    [InlineData("prod/worker.yaml")]
    [InlineData("prod/worker.BU")]
    public void Refuses_what_leaves_the_folder_or_is_no_file_name_everywhere(string text)
    {
        Assert.False(ArtifactPath.TryParse(text, out _, out var refusal));
        Assert.NotEmpty(refusal);
    }
}
