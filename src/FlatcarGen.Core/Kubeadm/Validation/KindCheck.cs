using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Schema;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Validation;

/// <summary>Whether kubeadm knows a document's kind in the version that it is written in.</summary>
internal static class KindCheck
{
    private const string Group = "kubeadm.k8s.io/";

    /// <summary>The type of a document; null where there is none, which is told.</summary>
    public static ObjectType? TypeOf(ConfigDocument document, ReleaseRange kubeadm, KubeadmReport report)
    {
        if (ConfigApiVersions.Find(document.ApiVersion) is { } version)
            return OfKubeadm(document, version, kubeadm, report);
        if (ComponentKinds.Find(document.ApiVersion, document.Kind) is { } component && component.IsIn(kubeadm))
            return component.Type;
        if (document.ApiVersion.StartsWith(Group + "v1alpha", StringComparison.Ordinal))
            Old(document, kubeadm, report);
        else
            Unknown(document, report);
        return null;
    }

    private static ObjectType? OfKubeadm(ConfigDocument document, ConfigApiVersion version, ReleaseRange kubeadm, KubeadmReport report)
    {
        if (version.Api is not { } api || version.Until <= kubeadm.From)
        {
            Old(document, kubeadm, report);
            return null;
        }

        var type = KubeadmSchema.Of(api).Find(document.Kind);
        if (type is null)
        {
            Unknown(document, report);
        }
        else if (version.Since > kubeadm.To)
        {
            report.Error(
                KubeadmProblem.ApiVersion, "apiVersion", document.ApiVersionNode,
                $"kubeadm reads {Name(document)} from Kubernetes 1.{version.Since} on, and here it is 1.{kubeadm.To}{(kubeadm.From < kubeadm.To ? " at most" : "")}; {Advice(kubeadm)}");
        }

        return type;
    }

    private static void Old(ConfigDocument document, ReleaseRange kubeadm, KubeadmReport report) => report.Error(
        KubeadmProblem.ApiVersion, "apiVersion", document.ApiVersionNode,
        $"The kubeadm of Kubernetes 1.{kubeadm.From}{(kubeadm.From < kubeadm.To ? " and later" : "")} does not read {Name(document)} any more; {Advice(kubeadm)}");

    private static string Advice(ReleaseRange kubeadm) =>
        $"write the config in {ConfigApiVersions.For(KubernetesVersion.OfMinor(kubeadm.To)).Name}";

    private static void Unknown(ConfigDocument document, KubeadmReport report)
    {
        var (kind, apiVersion) = (document.Kind, document.ApiVersion);
        var newest = ConfigApiVersions.For(null);
        if (KubeadmKinds.ApiVersionOf(kind, newest.Api!.Value) is { } right
            && !(right.StartsWith(Group, StringComparison.Ordinal) && ConfigApiVersions.Find(apiVersion) is not null))
        {
            report.Error(KubeadmProblem.UnknownKind, "apiVersion", document.ApiVersionNode, $"{Name(document)} has no {kind}; write {right}", remedy: right);
        }
        else if (KubeadmSchema.Of(newest.Api!.Value).Find(kind) is not null && apiVersion.StartsWith(Group, StringComparison.Ordinal))
        {
            report.Error(KubeadmProblem.UnknownKind, "kind", document.KindNode, $"{kind} came with {newest.Name}, and {Name(document)} has none");
        }
        else
        {
            var names = KubeadmKinds.TypesBeside(ConfigApiVersions.Find(apiVersion)?.Api ?? newest.Api!.Value)
                .Select(type => type.Name)
                .ToList();
            var near = NearestName.Of(kind, names) ?? BeginningWith(kind, names);
            report.Error(
                KubeadmProblem.UnknownKind, "kind", document.KindNode,
                $"kubeadm knows no {Shown.Short(kind)} of {Name(document)}" + (near is null ? ", and refuses the config; take the document out" : $"; did you mean {near}?"),
                remedy: near);
        }
    }

    /// <summary>What a name was cut off from: <c>UpgradeConfig</c>.</summary>
    private static string? BeginningWith(string name, IReadOnlyList<string> names) =>
        name.Length > 4 && names.Where(other => other.StartsWith(name, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var one]
            ? one
            : null;

    private static string Name(ConfigDocument document) => Shown.Short(document.ApiVersion);
}
