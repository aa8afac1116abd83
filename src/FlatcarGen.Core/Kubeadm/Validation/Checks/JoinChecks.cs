using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary>JoinConfiguration.</summary>
internal static class JoinChecks
{
    public static void Check(ConfigSection join, Func<string, bool?> hasFile)
    {
        NodeRegistrationChecks.Check(join["nodeRegistration"]);
        CheckDiscovery(join["discovery"], hasFile);
        var controlPlane = join["controlPlane"];
        ApiEndpointChecks.Check(controlPlane["localAPIEndpoint"]);
        ApiEndpointChecks.CheckCertificateKey(controlPlane["certificateKey"]);
        if (join["caCertPath"] is { Text: { Length: > 0 } path } authority && !ValueForms.CertificatePath.Fits(path))
            authority.Refuse(KubeadmProblem.Path, $"'{Shown.Short(path)}' cannot be the CA's certificate: kubeadm takes an absolute path that ends with '.crt'");
    }

    private static void CheckDiscovery(ConfigSection discovery, Func<string, bool?> hasFile)
    {
        var (token, file) = (discovery["bootstrapToken"], discovery["file"]);
        if (!token.MayBeThere && !file.MayBeThere && !discovery.IsUnknown)
            discovery.Refuse(KubeadmProblem.Discovery, "A node that joins needs discovery: write bootstrapToken or file");
        if (token.IsThere && file.IsThere)
            discovery.Refuse(KubeadmProblem.Discovery, "discovery has bootstrapToken or file, not both; take one of them out");
        if (token.IsThere)
            CheckBootstrapToken(token);
        if (file.IsThere)
            CheckFile(file["kubeConfigPath"], hasFile);

        // Left out, it is the token of bootstrapToken.
        var bootstrap = discovery["tlsBootstrapToken"];
        if ((token.IsThere || file.IsThere)
            && bootstrap.Text.Length > 0
            && !bootstrap.CouldBe(BootstrapTokenText.IsToken, ValueForms.Token))
        {
            bootstrap.Refuse(KubeadmProblem.BootstrapToken, BootstrapTokenText.Problem(bootstrap.Text)!);
        }
    }

    private static void CheckBootstrapToken(ConfigSection discovery)
    {
        var token = discovery["token"];
        if (!token.CouldBe(BootstrapTokenText.IsToken, ValueForms.Token) && BootstrapTokenText.Problem(token.Text) is { } problem)
            token.Refuse(KubeadmProblem.BootstrapToken, token.Text.Length == 0 ? "A node needs a token to join with; write the one that the first control plane makes" : problem);

        CheckEndpoint(discovery["apiServerEndpoint"]);

        var hashes = discovery["caCertHashes"];
        if (!hashes.IsUnknown
            && !hashes.Items.Any()
            && !discovery["unsafeSkipCAVerification"].IsTrue
            && !discovery["unsafeSkipCAVerification"].IsUnknown)
        {
            hashes.Refuse(KubeadmProblem.CaCertHash, "Nothing says which CA the node may trust; write caCertHashes, or unsafeSkipCAVerification: true where the network can be trusted");
        }

        foreach (var hash in hashes.Texts)
        {
            if (!hash.CouldBe(HexKey.IsPin, ValueForms.Pin))
            {
                hash.Warn(
                    KubeadmProblem.CaCertHash,
                    $"kubeadm join stops at '{Shown.Short(hash.Text)}'; write 'sha256:' and the 64 hexadecimal digits of the hash of the CA's key",
                    remedy: HexKey.IsValid(hash.Text) ? "sha256:" + hash.Text : null);
            }
        }
    }

    private static void CheckEndpoint(ConfigSection endpoint)
    {
        var text = endpoint.Text;
        if (text.Length == 0)
            endpoint.Refuse(KubeadmProblem.DiscoveryEndpoint, "A node needs to know where the API server is; write its host:port");
        else if (endpoint.IsUnknown)
            CheckPartlyKnown(endpoint);
        else if (EndpointText.SplitProblem(text) is { } problem)
            endpoint.Refuse(KubeadmProblem.DiscoveryEndpoint, EndpointText.Problem(text) ?? problem, remedy: EndpointText.Remedy(text));
        else if (EndpointText.Problem(text.ToLowerInvariant()) is { } later)
            endpoint.Warn(KubeadmProblem.DiscoveryEndpoint, later, remedy: EndpointText.Remedy(text));
    }

    private static void CheckPartlyKnown(ConfigSection endpoint)
    {
        var text = endpoint.Text;
        if (!ValueForms.Parted.Fits(text) && EndpointText.SplitProblem(text) is { } problem)
            endpoint.Refuse(KubeadmProblem.DiscoveryEndpoint, EndpointText.LastingProblem(text) ?? problem);
        else if (EndpointText.LastingProblem(text.ToLowerInvariant()) is { } later)
            endpoint.Warn(KubeadmProblem.DiscoveryEndpoint, later);
    }

    private static void CheckFile(ConfigSection path, Func<string, bool?> hasFile)
    {
        if (path.IsUnknown)
        {
            if (KnownScheme.Of(path.Text) is { } scheme and not ("https" or "file"))
                path.Refuse(KubeadmProblem.Discovery, OtherScheme(path.Text, scheme));
            return;
        }

        if (path.Text.Length == 0)
            path.Refuse(KubeadmProblem.Discovery, "The path of a kubeconfig belongs here");
        else if (!GoUrl.TryParse(path.Text, out var url))
            path.Refuse(KubeadmProblem.Discovery, $"'{Shown.Short(path.Text)}' is neither a path nor an HTTPS URL");
        else if (url.Scheme.Length > 0 && url.Scheme is not ("https" or "file"))
            path.Refuse(KubeadmProblem.Discovery, OtherScheme(path.Text, url.Scheme));
        else if (url.Scheme is "" or "file" && hasFile(PathOf(path.Text)) == false)
            path.Refuse(KubeadmProblem.Discovery, $"Nothing puts a file at '{Shown.Short(path.Text)}', and kubeadm stops without it");
    }

    private static string OtherScheme(string text, string scheme) =>
        $"kubeadm fetches the file by https only; '{Shown.Short(text)}' is {scheme}";

    /// <summary>The path in a URL of the scheme <c>file</c>, or all of what is no URL.</summary>
    private static string PathOf(string text)
    {
        var start = text.StartsWith("file://", StringComparison.OrdinalIgnoreCase) ? text.IndexOf('/', "file://".Length) : 0;
        return start < 0 ? "" : text.Substring(start);
    }
}
