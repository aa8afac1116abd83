using System.Text.RegularExpressions;
using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Conformance.Kubeadm.Messages;

/// <summary>Errors that say in words what is wrong, and name no field. As kubeadm 1.32.1 and 1.36.0 were seen to write them.</summary>
internal static class ErrorForms
{
    private static readonly (Regex Form, Blame[] Blames)[] OfFile =
    [
        (Of("^invalid configuration(?: for GroupVersionKind .*?)?: kind and apiVersion is mandatory"), [Whole(KubeadmProblem.NoKind)]),
        (Of("""^invalid configuration: kind "(?<kind>[^"]*)" is specified twice"""), [Whole(KubeadmProblem.RepeatedKind)]),
        (Of("^unknown configuration APIs: "), [Whole(KubeadmProblem.UnknownKind, KubeadmProblem.ApiVersion)]),
        (Of("""^your configuration file uses an? (?:old|experimental) API spec: .*?\(kind: "(?<kind>[^"]*)"\)"""),
            [Whole(KubeadmProblem.ApiVersion, KubeadmProblem.UnknownKind)]),
        (Of("^no .*? (?:kind )?(?:was )?found in the YAML file"), [Whole(KubeadmProblem.NoKind, KubeadmProblem.UnknownKind)]),
        (Of("error converting YAML to JSON: "), [Whole(KubeadmProblem.Syntax, KubeadmProblem.NoJson)]),
        (Of(@"^could not interpret GroupVersionKind.*json: cannot unmarshal .* into Go (?:value|struct field)"),
            [Whole(KubeadmProblem.Syntax, KubeadmProblem.NoJson, KubeadmProblem.NoKind, KubeadmProblem.WrongType)]),
        (Of("as (?:\"apiserver-advertise-address\"|the bind address for the API Server)"),
            [new("localAPIEndpoint.advertiseAddress") { IsRelative = true }]),
        (Of("^hostport "), [new("controlPlaneEndpoint")]),
        (Of("^version \".*?\" doesn't match patterns|only supports deploying clusters with |^couldn't parse Kubernetes version"),
            [new("kubernetesVersion")]),
    ];

    private static readonly (Regex Form, Blame[] Blames)[] OfOneValue =
    [
        (Of("^time: (?:invalid duration|missing unit in duration|unknown unit)"), [new(null) { Problems = [KubeadmProblem.Duration] }]),
        (Of("^parsing time "), [new(null) { Problems = [KubeadmProblem.Time] }]),
        (Of("^quantities must match |^unable to parse quantity's suffix|^unable to parse numeric part of quantity"),
            [new(null) { Problems = [KubeadmProblem.Quantity] }]),
        (Of("^the bootstrap token \".*?\" was not of the form "), [new(null) { Problems = [KubeadmProblem.BootstrapToken] }]),
        (Of("^json: cannot unmarshal .* into Go value of type "),
            [new(null) { Problems = [KubeadmProblem.WrongType, KubeadmProblem.Duration, KubeadmProblem.Time, KubeadmProblem.BootstrapToken] }]),
    ];

    /// <summary>What an error about a file is about; none where it is none of these.</summary>
    public static IReadOnlyList<Blame> Of(string message, bool ofValue = false)
    {
        foreach (var (form, blames) in ofValue ? OfOneValue : OfFile)
        {
            if (form.Match(message) is { Success: true } match)
                return [.. blames.Select(blame => blame with { Kind = match.Groups["kind"].Value })];
        }

        return [];
    }

    /// <summary>What an error about a value in a document is about, whose field it does not tell; none where it is none of these.</summary>
    public static IReadOnlyList<Blame> OfValue(string message) => Of(message, ofValue: true);

    private static Blame Whole(params KubeadmProblem[] problems) => new((string?)null) { Problems = problems };

    private static Regex Of(string form) => new(form, RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
