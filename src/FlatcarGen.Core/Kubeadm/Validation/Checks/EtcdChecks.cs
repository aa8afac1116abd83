using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Core.Kubeadm.Validation.Checks;

/// <summary><c>etcd</c>: one that kubeadm runs, or one that is there already.</summary>
internal static class EtcdChecks
{
    public static void Check(ConfigSection etcd, ReleaseRange kubeadm)
    {
        var (local, external) = (etcd["local"], etcd["external"]);
        if (local.IsThere && external.IsThere)
        {
            etcd.Refuse(KubeadmProblem.Etcd, "etcd is local or external, not both; take one of them out");
            return;
        }

        if (local.IsThere)
            CheckLocal(local);
        if (external.IsThere)
            CheckExternal(external, kubeadm);
    }

    private static void CheckLocal(ConfigSection local)
    {
        PathChecks.Check(local["dataDir"]);
        foreach (var san in local["serverCertSANs"].Texts.Concat(local["peerCertSANs"].Texts))
            ClusterChecks.CheckSan(san);
        ClusterChecks.CheckImageRepository(local["imageRepository"]);
        ExtraArgsChecks.Check(local["extraArgs"]);
    }

    private static void CheckExternal(ConfigSection external, ReleaseRange kubeadm)
    {
        var (authority, certificate, key) = (external["caFile"], external["certFile"], external["keyFile"]);
        var (hasAuthority, hasCertificate, hasKey) = (authority.Text.Length > 0, certificate.Text.Length > 0, key.Text.Length > 0);
        if (hasCertificate != hasKey && !certificate.IsUnknown && !key.IsUnknown)
            external.Refuse(KubeadmProblem.Etcd, "certFile and keyFile belong together: write both or none");
        else if (hasCertificate && hasKey && !hasAuthority && !certificate.IsUnknown && !key.IsUnknown)
            external.Refuse(KubeadmProblem.Etcd, "certFile and keyFile need caFile beside them");

        var isSecured = authority.KnownText is not null || certificate.KnownText is not null || key.KnownText is not null;
        var endpoints = external["endpoints"];
        if (kubeadm.From >= TurningPoints.EtcdEndpointNeeded.Since && !endpoints.IsUnknown && !endpoints.Items.Any())
            endpoints.Refuse(KubeadmProblem.EtcdEndpoint, "An external etcd needs an endpoint; write at least one URL");
        CheckEndpoints(endpoints, isSecured);
        CheckEndpoints(external["httpEndpoints"], isSecured: false);
        PathChecks.Check(authority);
        PathChecks.Check(certificate);
        PathChecks.Check(key);
    }

    private static void CheckEndpoints(ConfigSection endpoints, bool isSecured)
    {
        foreach (var endpoint in endpoints.Texts)
        {
            if (endpoint.IsUnknown)
            {
                if (isSecured && KnownScheme.Of(endpoint.Text) is not (null or "https"))
                    endpoint.Refuse(KubeadmProblem.EtcdEndpoint, NotSecured(endpoint.Text));
            }
            else if (!GoUrl.TryParse(endpoint.Text, out var url))
                endpoint.Refuse(KubeadmProblem.EtcdEndpoint, $"'{Shown.Short(endpoint.Text)}' is no URL; write such as https://10.0.0.1:2379");
            else if (url.Scheme.Length == 0)
                endpoint.Refuse(KubeadmProblem.EtcdEndpoint, $"'{Shown.Short(endpoint.Text)}' has no scheme; write such as https://10.0.0.1:2379");
            else if (isSecured && url.Scheme != "https")
                endpoint.Refuse(KubeadmProblem.EtcdEndpoint, NotSecured(endpoint.Text), remedy: url.Scheme == "http" ? "https" + endpoint.Text.Substring("http".Length) : null);
        }
    }

    private static string NotSecured(string text) =>
        $"'{Shown.Short(text)}' is not https, which the certificates beside it ask for; write https";
}
