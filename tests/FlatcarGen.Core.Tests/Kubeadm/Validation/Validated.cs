using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

/// <summary>What is said of short configs, each entry as <c>Error NodeName nodeRegistration.name</c>.</summary>
internal static class Validated
{
    private const string Join = """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration

        """;

    public static string Hash { get; } = "sha256:" + new string('a', 64);

    /// <summary>An InitConfiguration with some fields, in YAML.</summary>
    public static IEnumerable<string> OfInit(string fields, int minor = 36) => Of($"apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\n{fields}\n", minor);

    /// <summary>A ClusterConfiguration with some fields.</summary>
    public static IEnumerable<string> OfCluster(string fields, int minor = 36) => Of($"apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n{fields}\n", minor);

    /// <summary>A JoinConfiguration with some fields.</summary>
    public static IEnumerable<string> OfJoin(string fields) => Of($"{Join}{fields}\n");

    /// <summary>A JoinConfiguration whose discovery is right, but for the fields that are given.</summary>
    public static IEnumerable<string> OfToken(string token = "abcdef.0123456789abcdef", string endpoint = "10.0.0.10:6443", string? hash = null) =>
        OfJoin($"discovery: {{bootstrapToken: {{token: '{token}', apiServerEndpoint: '{endpoint}', caCertHashes: ['{hash ?? Hash}']}}}}");

    public static IEnumerable<string> Of(string text, int minor = 36, Func<string, bool?>? hasFile = null, Func<YamlScalar, string>? textOf = null) =>
        Entries(text, new() { Kubeadm = ReleaseRange.Of(minor), HasFile = hasFile ?? (_ => null), TextOf = textOf })
            .Select(entry => $"{entry.Severity} {entry.Problem} {entry.Path}".TrimEnd());

    public static IReadOnlyList<KubeadmReportEntry> Entries(string text, ValidationOptions options) =>
        KubeadmValidator.Validate(MappedText.Plain(new(text, Anchor.None)), options);
}
