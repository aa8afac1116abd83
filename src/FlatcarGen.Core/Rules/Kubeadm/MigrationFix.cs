using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Migration;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>The fix that writes a config in v1beta4, wherever it stands: as a text, or as an option of a declaration.</summary>
internal static class MigrationFix
{
    private static readonly ConfigApiVersion New = ConfigApiVersions.Of(KubeadmApi.V1Beta4);

    /// <summary>Migrates a config from v1beta3; null where its release does not read v1beta4, or it cannot be migrated.</summary>
    public static Fix? Of(KubeadmDocuments config)
    {
        if (config.Version is { } version && !New.IsIn(version))
            return null;
        return config is { IsYaml: true, Source: { } text }
            ? OfText($"Migrate to {New.Name}", text, KubeadmMigration.Migrate(text))
            : OfOption(config);
    }

    /// <summary>Writes the flags and time limits of a v1beta4 config as v1beta4 has them.</summary>
    public static Fix? Completing(KubeadmDocuments config) => config is { IsYaml: true, Source: { } text }
        ? OfText("Write it as v1beta4 has it", text, KubeadmMigration.Complete(text))
        : null;

    private static Fix? OfText(string title, MappedText text, MigrationResult result) =>
        result.Edits.Count > 0 && HostEdits.Of(text, result.Edits) is { } edits ? new(title, edits) : null;

    private static Fix? OfOption(KubeadmDocuments config) => config.Roots
        .Where(root => KubeadmDocuments.ApiOf(root) == KubeadmApi.V1Beta3)
        .Select(root => (root.Find("apiVersion") as YamlScalar)?.Declaration)
        .FirstOrDefault() is { At.Id: > 0 } option
            ? new(
                $"Write it in {New.Name}",
                EquatableArray.Create(new TextEdit(option.At, new(0, nameof(KubeadmApi.V1Beta3).Length), nameof(KubeadmApi.V1Beta4))))
            : null;
}
