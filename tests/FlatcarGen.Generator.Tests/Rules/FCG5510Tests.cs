using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ClusterCase;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5510Tests : RuleTests
{
    private const string Folder = "/etc/kubernetes/patches";
    private const string Missing = "{|FCG5510:" + Folder + "|}";
    private const string Patch = "maxPods: 250";

    protected override string FileName => "worker.bu";

    protected override string Firing => Worker(Missing);

    protected override string Message =>
        "kubeadm join stops when '/etc/kubernetes/patches' does not exist, and nothing on the machine makes it; write the patches as files below it";

    protected override string Silent => Worker(Folder + "/", more: File("/etc/kubernetes/patches/kubeletconfiguration0+merge.yaml", Patch));

    [Fact]
    public Task A_folder_will_do() =>
        Verify.File("worker.bu", Worker(Folder, more: new ButaneEntry("storage", "directories", "- path: /etc/kubernetes/patches")));

    [Theory]
    [InlineData("/usr/bin/mkdir -p /etc/kubernetes/patches")]
    [InlineData("/usr/bin/cp -r /oem/kubernetes /etc/")]
    public Task A_command_may_make_it(string command) => Verify.File("worker.bu", Worker(Folder, command));

    [Fact]
    public Task A_folder_beside_it_is_another() =>
        Verify.File("worker.bu", Worker(Missing, more: File("/etc/kubernetes/patches.d/kubeletconfiguration0+merge.yaml", Patch)));

    [Fact]
    public Task A_program_that_nobody_knows_may_make_it() =>
        Verify.File("worker.bu", Worker(Folder, "/opt/bin/prepare", FetchedFile("/opt/bin/prepare", "https://example.com/prepare", "0755")));

    [Fact]
    public Task kubeadm_itself_does_not() =>
        Verify.File("worker.bu", Worker(Missing, more: FetchedFile("/opt/bin/kubeadm", "https://dl.k8s.io/release/v1.34.1/bin/linux/amd64/kubeadm", "0755")));

    [Fact]
    public Task Another_config_may_bring_it() => Verify.File("worker.bu", Worker(Folder, more: new ButaneEntry("ignition", "config", """
        merge:
          - source: https://example.com/a.ign
            verification:
              hash: sha256-0000000000000000000000000000000000000000000000000000000000000000
        """)));

    [Fact]
    public Task Not_where_the_folder_is_not_known() => Verify.File("worker.bu", Worker("${folder}"));

    [Fact]
    public Task In_a_declaration_in_the_patch() =>
        Verify.Analyzer(Joined(Node("patches: {directory: {|FCG5510:/etc/kubernetes/patches|}}")));

    [Fact]
    public Task Not_where_the_declaration_has_the_file() => Verify.Analyzer(Joined(Node("patches: {directory: /etc/kubernetes/patches}", more: """
        [File("/etc/kubernetes/patches/kubeletconfiguration0+merge.yaml")]
        const string Kubelet = "maxPods: 250\n";
        """)));

    /// <summary>A worker whose kubeadm config names a folder of patches.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="command">A command in front of kubeadm.</param>
    /// <param name="more">More of the document.</param>
    private static string Worker(string folder, string command = "/usr/bin/true", params ButaneEntry[] more) => ButaneCase.Of([
        KubeadmConfig($"""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: JoinConfiguration
            discovery:
              bootstrapToken:
                apiServerEndpoint: api.example.com:6443
                token: abcdef.0123456789abcdef
                caCertHashes: ["sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"]
            patches:
              directory: {folder}
            """),
        KubeadmUnit(command, "/opt/bin/kubeadm join --config /etc/kubeadm.yaml"),
        .. more,
    ]);
}
