using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Tests.Resolution;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Butane;

public sealed class PointerDocumentTests
{
    [Fact]
    public void Without_a_url_there_is_none() => Assert.Null(PointerDocument.Of(Planned.Node(Planned.Cluster)));

    [Fact]
    public void It_has_the_url_with_the_names_and_the_hash_filled_in()
    {
        var pointer = Pointer("s3://${bucket}/{cluster}/{node}-{sha512}.ign?{other}");

        Assert.Equal("s3://${bucket}/prod/node-${ignition_sha512}.ign?{other}", Planned.Text(pointer, "ignition.config.replace.source"));
        Assert.Equal("sha512-${ignition_sha512}", Planned.Text(pointer, "ignition.config.replace.verification.hash"));
    }

    [Fact]
    public void A_placeholder_that_is_called_like_a_name_is_still_one() =>
        Assert.Equal("https://${node}/prod", Planned.Text(Pointer("https://${node}/{cluster}"), "ignition.config.replace.source"));

    [Fact]
    public void It_can_be_merged() => Assert.Equal(
        "https://a/b", Planned.Text(Pointer("https://a/b", settings => settings with { IgnitionFetch = IgnitionFetch.Merge }), "ignition.config.merge.0.source"));

    [Fact]
    public void What_a_machine_needs_to_fetch_it_is_taken_from_the_document_and_nothing_else()
    {
        var pieces = new PieceSet
        {
            ButaneFragments = EquatableArray.Create<DeclaredText>(
                "ignition: { proxy: { https_proxy: 'http://p:1' }, timeouts: { http_total: 5 }, config: { merge: [ { source: 'https://x/y' } ] } }"),
        };

        var pointer = Pointer("https://a/b", pieces: pieces);

        Assert.Equal("http://p:1", Planned.Text(pointer, "ignition.proxy.https_proxy"));
        Assert.Equal("5", Planned.Text(pointer, "ignition.timeouts.http_total"));
        Assert.Null(Planned.At(pointer, "ignition.config.merge"));
        Assert.Null(Planned.At(pointer, "storage"));
    }

    [Theory]
    [InlineData(ButaneVersion.V1_0_0)]
    [InlineData(ButaneVersion.V1_1_0)]
    public void Ignition_takes_it(ButaneVersion version)
    {
        var plan = Node(Planned.Cluster with { ButaneVersion = version }, "https://a/{sha512}");

        var translation = ButaneTranslator.Translate(NodeArtifacts.Of(plan).Pointer!.Text.Replace("${ignition_sha512}", new string('0', 128), StringComparison.Ordinal));

        Assert.Empty(translation.Report);
        Assert.Null(translation.Failure);
    }

    private static YamlNode Pointer(string url, Func<MachineSettings, MachineSettings>? settings = null, PieceSet? pieces = null) =>
        YamlReader.Read(NodeArtifacts.Of(Node(Planned.Cluster, url, settings, pieces)).Pointer!.Text).Root!;

    private static NodePlan Node(
        ClusterDeclaration cluster, string url, Func<MachineSettings, MachineSettings>? settings = null, PieceSet? pieces = null) =>
        Planned.Node(cluster, settings: same => (settings ?? (it => it))(same with { IgnitionUrl = url }), pieces: pieces);
}
