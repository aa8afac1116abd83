using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Schema;
using FlatcarGen.Core.Kubeadm.Validation.Checks;
using FlatcarGen.Core.Kubeadm.Validation.Types;
using ValueType = FlatcarGen.Core.Kubeadm.Schema.ValueType;

namespace FlatcarGen.Core.Kubeadm.Validation;

/// <summary>Checks the documents of a config together.</summary>
internal sealed class ConfigCheck
{
    private readonly IReadOnlyList<ConfigDocument> _documents;
    private readonly ValidationOptions _options;
    private readonly KubeadmReport _report;
    private readonly ReleaseRange _releases;

    public ConfigCheck(IReadOnlyList<ConfigDocument> documents, ValidationOptions options, KubeadmReport report)
    {
        (_documents, _options, _report) = (documents, options, report);
        _releases = Narrowed(options.Kubeadm, documents);
    }

    /// <summary>Whether <c>kubeadm init</c> finds its config here: then it reads all documents, whatever their kind.</summary>
    private bool IsOfInit => Has("InitConfiguration") || Has("ClusterConfiguration");

    public void Run()
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in _documents)
        {
            var report = _report.Of(document.Kind);
            if (!kinds.Add(document.Kind))
                report.Error(KubeadmProblem.RepeatedKind, "kind", document.KindNode, $"A config has one {document.Kind}, and this is the second; put them together");
            if (KindCheck.TypeOf(document, _options.Kubeadm, report) is { } type && !document.IsBroken)
                Check(document, type);
        }
    }

    private void Check(ConfigDocument document, ObjectType type)
    {
        var isOwn = ConfigApiVersions.Find(document.ApiVersion) is not null;
        var report = _report.Of(document.Kind, isPassedOver: !IsOfInit && (!isOwn || document.Kind == "UpgradeConfiguration"));
        if (!isOwn && !IsOfInit && Has("JoinConfiguration"))
        {
            report.Warn(
                KubeadmProblem.IgnoredDocument, "kind", document.KindNode,
                $"kubeadm join passes over {document.Kind}: a node that joins gets it from the cluster; put it into the config of the first control plane, or a patch of this node's");
        }

        var types = new TypeCheck(_releases, report, Homes(document, type));
        types.Check(document.Root, type, OtherVersions(document));
        var section = ConfigSection.Of(document.Root, types.Refused, report);
        switch (document.Kind)
        {
            case "InitConfiguration":
                NodeRegistrationChecks.Check(section["nodeRegistration"]);
                BootstrapTokenChecks.Check(section["bootstrapTokens"]);
                ApiEndpointChecks.Check(section["localAPIEndpoint"]);
                ApiEndpointChecks.CheckCertificateKey(section["certificateKey"]);
                PhaseChecks.Check("init", section["skipPhases"]);
                break;
            case "ClusterConfiguration":
                ClusterChecks.Check(section, _releases);
                break;
            case "JoinConfiguration":
                JoinChecks.Check(section, _options.HasFile);
                PhaseChecks.Check("join", section["skipPhases"]);
                break;
            case "ResetConfiguration":
                ManagementChecks.CheckReset(section);
                break;
            case "UpgradeConfiguration":
                ManagementChecks.CheckUpgrade(ConfigSection.Of(document.Root, types.Refused, _report.Of(document.Kind, isPassedOver: true)));
                break;
        }
    }

    private bool Has(string kind) => _documents.Any(document => document.Kind == kind);

    /// <summary>Where the fields of kubeadm's own kinds belong; of a component's config it is none of kubeadm's business.</summary>
    private FieldHomes? Homes(ConfigDocument document, ObjectType type) => ConfigApiVersions.Find(document.ApiVersion)?.Api is { } api
        ? new(type, KubeadmKinds.TypesBeside(api).Where(kind => KubeadmKinds.All.Contains(kind.Name)).ToList(), _releases)
        : null;

    /// <summary>The same kind in the other versions of the API.</summary>
    private static OtherVersion[] OtherVersions(ConfigDocument document) =>
    [
        .. ConfigApiVersions.All
            .Where(version => version.Api is not null && version.Name != document.ApiVersion && ConfigApiVersions.Find(document.ApiVersion) is not null)
            .Select(version => (version.Name, Type: KubeadmSchema.Of(version.Api!.Value).Find(document.Kind)))
            .Where(other => other.Type is not null)
            .Select(other => new OtherVersion(other.Name, ValueType.Of(other.Type!))),
    ];

    /// <summary>The releases that read the versions of the API that the documents are written in; all of them where none reads it.</summary>
    private static ReleaseRange Narrowed(ReleaseRange releases, IReadOnlyList<ConfigDocument> documents)
    {
        foreach (var document in documents)
        {
            if (ConfigApiVersions.Find(document.ApiVersion) is { } version && version.IsIn(releases))
                releases = new(Math.Max(releases.From, version.Since), Math.Min(releases.To, version.Until - 1));
        }

        return releases;
    }
}
