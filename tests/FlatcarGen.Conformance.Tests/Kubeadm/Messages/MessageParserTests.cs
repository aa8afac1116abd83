using FlatcarGen.Conformance.Kubeadm.Messages;
using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Conformance.Tests.Kubeadm.Messages;

public class MessageParserTests
{
    private const string InCluster = """error unmarshaling configuration schema.GroupVersionKind{Group:"kubeadm.k8s.io", Version:"v1beta4", Kind:"ClusterConfiguration"}: """;

    [Fact]
    public void A_field_error_names_its_field() =>
        Assert.Equal(["networking.podSubnet"], Paths("""networking.podSubnet: Invalid value: "abc": couldn't parse subnet"""));

    [Fact]
    public void Each_error_of_a_list_names_its_field() => Assert.Equal(
        ["etcd.external.caFile", "etcd.external.keyFile"],
        Paths("""[etcd.external.caFile: Invalid value: "a": path is not absolute, etcd.external.keyFile: Required value: none]"""));

    [Fact]
    public void What_looks_like_a_path_in_a_value_is_none() =>
        Assert.Equal(["certificateKey"], Paths("""certificateKey: Invalid value: "x: y": certificate key decoding error: odd"""));

    [Fact]
    public void Unknown_and_repeated_fields_are_named_with_their_document()
    {
        var blames = MessageParser.Parse(InCluster + """strict decoding error: unknown field "dns.off", duplicate field "etcd" """);
        Assert.Equal(["dns.off", "etcd"], blames.Select(blame => blame.Path));
        Assert.All(blames, blame => Assert.Equal("ClusterConfiguration", blame.Kind));
    }

    [Theory]
    [InlineData("ClusterConfiguration.networking of type v1beta4.Networking", "networking")]
    [InlineData("APIEndpoint.localAPIEndpoint.bindPort of type int32", "localAPIEndpoint.bindPort")]
    [InlineData("Arg.apiServer.ControlPlaneComponent.extraArgs.value of type string", "apiServer.extraArgs.value")]
    public void A_wrong_type_is_named_by_the_path_from_the_top(string field, string path)
    {
        var blame = Assert.Single(MessageParser.Parse($"{InCluster}json: cannot unmarshal string into Go struct field {field}"));
        Assert.Equal(("ClusterConfiguration", path, true), (blame.Kind, blame.Path, blame.IsWithoutIndexes));
    }

    [Theory]
    [InlineData("""time: unknown unit "y" in duration "1y" """, KubeadmProblem.Duration)]
    [InlineData("""time: missing unit in duration "5" """, KubeadmProblem.Duration)]
    [InlineData("""parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse""", KubeadmProblem.Time)]
    [InlineData("""the bootstrap token "a.b" was not of the form "\\A([a-z0-9]{6})\\.([a-z0-9]{16})\\z" """, KubeadmProblem.BootstrapToken)]
    public void A_wrong_value_without_a_field_is_told_by_what_it_should_be(string message, KubeadmProblem problem)
    {
        var blame = Assert.Single(MessageParser.Parse(InCluster + message));
        Assert.Equal(("ClusterConfiguration", null), (blame.Kind, blame.Path));
        Assert.Equal([problem], blame.Problems);
    }

    [Theory]
    [InlineData("""couldn't use "10.0.0.256" as "apiserver-advertise-address", must be ipv4 or ipv6 address""", "localAPIEndpoint.advertiseAddress")]
    [InlineData("hostport api:0: port 0 must be a valid number between 1 and 65535, inclusive", "controlPlaneEndpoint")]
    [InlineData("""version "v1.32" doesn't match patterns for neither semantic version nor labels (stable, latest, ...)""", "kubernetesVersion")]
    [InlineData("this version of kubeadm only supports deploying clusters with the control plane version >= 1.35.0. Current version: v1.30.0", "kubernetesVersion")]
    public void Words_stand_for_the_field_that_they_are_about(string message, string path) => Assert.Equal([path], Paths(message));

    [Theory]
    [InlineData("invalid configuration: kind \"JoinConfiguration\" is specified twice in YAML file", "JoinConfiguration", KubeadmProblem.RepeatedKind)]
    [InlineData("invalid configuration for GroupVersionKind /, Kind=: kind and apiVersion is mandatory information", "", KubeadmProblem.NoKind)]
    [InlineData("unknown configuration APIs: []schema.GroupVersionKind{}", "", KubeadmProblem.UnknownKind)]
    [InlineData("your configuration file uses an old API spec: \"kubeadm.k8s.io/v1beta1\" (kind: \"X\"). Please", "X", KubeadmProblem.ApiVersion)]
    [InlineData("could not interpret GroupVersionKind; unmarshal error: error converting YAML to JSON: yaml: line 3: bad", "", KubeadmProblem.Syntax)]
    public void Words_about_a_document_name_no_field(string message, string kind, KubeadmProblem problem)
    {
        var blame = Assert.Single(MessageParser.Parse(message));
        Assert.Equal((kind, null), (blame.Kind, blame.Path));
        Assert.Contains(problem, blame.Problems);
    }

    [Fact]
    public void A_key_that_stands_twice_is_a_mistake_of_its_document()
    {
        var blame = Assert.Single(MessageParser.Parse(InCluster + "error converting YAML to JSON: yaml: unmarshal errors:\n  line 4: key \"etcd\" already set in map"));
        Assert.Equal(("ClusterConfiguration", null), (blame.Kind, blame.Path));
        Assert.Contains(KubeadmProblem.Syntax, blame.Problems);
    }

    [Fact]
    public void Another_message_names_nothing() => Assert.Empty(MessageParser.Parse("something else went wrong"));

    private static IEnumerable<string?> Paths(string message) => MessageParser.Parse(message).Select(blame => blame.Path);
}
