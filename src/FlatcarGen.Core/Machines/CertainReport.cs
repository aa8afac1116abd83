using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Machines;

/// <summary>What kubeadm says of a config, as far as it is certain before the machine boots.</summary>
internal static class CertainReport
{
    public static IReadOnlyList<KubeadmReportEntry> Of(KubeadmDocuments config) =>
        [.. Validate(config).Where(entry => IsCertain(entry, config))];

    /// <summary>Whether something holds of a text that may be none of kubeadm's, or only a part of what kubeadm is given.</summary>
    private static bool IsCertain(KubeadmReportEntry entry, KubeadmDocuments config) => entry.Problem switch
    {
        KubeadmProblem.NoKind or KubeadmProblem.RepeatedKind or KubeadmProblem.UnknownKind => config.IsForKubeadm,
        _ => config.Use.IsGiven || !entry.IsOfAbsence || entry.Kind != "JoinConfiguration" || SaysHowToJoin(config.Join),
    };

    /// <summary>Whether a node finds the cluster by it; what lacks that is put together with more.</summary>
    private static bool SaysHowToJoin(YamlMapping? join) =>
        KubeadmDocuments.At(join, "discovery", "file") is not null
        || (KubeadmDocuments.At(join, "discovery", "bootstrapToken", "apiServerEndpoint") is not null
            && KubeadmDocuments.At(join, "discovery", "bootstrapToken", "token") is not null);

    private static IReadOnlyList<KubeadmReportEntry> Validate(KubeadmDocuments config)
    {
        var options = new ValidationOptions
        {
            Kubeadm = Releases(config),
            TextOf = scalar => LaterValues.Mask(config.TextOf(scalar).Value),
            HasFile = config.Use.HasFile,
        };
        return config.Parts is { } parts
            ? KubeadmValidator.Validate(FilledConfig.WithoutUnreadable(parts), options)
            : [.. KubeadmValidator.Validate(config.Roots, options), .. OfVersionOption(config, options)];
    }

    /// <summary>What kubeadm would say of the release that was declared for a machine whose config does not carry it.</summary>
    private static IEnumerable<KubeadmReportEntry> OfVersionOption(KubeadmDocuments config, ValidationOptions options)
    {
        if (config.Cluster is not null || config.Facts.VersionOption is not { } version)
            return [];
        var cluster = new YamlMapping
        {
            ["apiVersion"] = ConfigApiVersions.For(KubernetesVersion.OfMinor(options.Kubeadm.To)).Name,
            ["kind"] = "ClusterConfiguration",
            ["kubernetesVersion"] = YamlScalar.String(version),
        };
        return KubeadmValidator.Validate([cluster], options).Where(entry => entry.Problem == KubeadmProblem.KubernetesVersion);
    }

    /// <summary>Which kubeadm reads it: that of the machine, or else one that sets up the version which the config asks for.</summary>
    private static ReleaseRange Releases(KubeadmDocuments config)
    {
        if (config.Facts.KubernetesVersion is { } machine)
            return ReleaseRange.Of(machine.Minor).WithinKnown();
        return config.AskedVersion is { } asked
            ? new ReleaseRange(asked.Minor, asked.Minor + VersionSkews.Kubeadm.Newer).WithinKnown()
            : ReleaseRange.Known;
    }
}
