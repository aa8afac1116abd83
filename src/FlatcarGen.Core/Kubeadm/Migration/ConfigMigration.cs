using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>The migration of one config.</summary>
internal sealed class ConfigMigration
{
    public const string Group = "kubeadm.k8s.io/";

    private static readonly ConfigApiVersion Old = ConfigApiVersions.Of(KubeadmApi.V1Beta3);
    private static readonly ConfigApiVersion New = ConfigApiVersions.Of(KubeadmApi.V1Beta4);

    private readonly ConfigDraft _draft;
    private readonly ArgsRewriter _args;
    private readonly bool _completesNew;

    public ConfigMigration(ConfigDraft draft, bool completesNew)
    {
        _completesNew = completesNew;
        _draft = draft;
        _args = new(_draft);
    }

    /// <summary>Whether a document is of kubeadm's own API, in whatever version.</summary>
    public static bool IsOfKubeadm(YamlNode root) => VersionOf(root)?.Text.StartsWith(Group, StringComparison.Ordinal) == true;

    public MigrationResult Run()
    {
        var documents = Enumerable.Range(0, _draft.Roots.Count).Where(i => IsOfKubeadm(_draft.Roots[i])).ToList();
        if (documents.Count == 0)
            _draft.Refuse(new TextRange(0, 0), $"There is no document of {Old.Name} here; give the file that kubeadm gets with --config.");
        RefuseUnseen();
        foreach (var at in documents)
        {
            var root = (YamlMapping)_draft.Roots[at];
            if (DifferencesOf(root) is { } differences)
                Migrate(at, root, differences);
        }

        return _draft.Finish();
    }

    /// <summary>kubeadm reads each document by itself, and may see one where the whole has none: behind a byte order mark.</summary>
    private void RefuseUnseen()
    {
        var known = _draft.Roots.Count(IsOld);
        foreach (var part in ConfigSplitter.Split(MappedText.Plain(_draft.Text.Value)).Parts)
        {
            if (part.Yaml.Roots.Any(IsOld) && --known < 0)
            {
                _draft.Refuse(new TextRange(part.Start, 0), "kubeadm reads a document here that the file as a whole does not have; take out what stands in front of its first key.");
                return;
            }
        }

        bool IsOld(YamlNode root) => VersionOf(root)?.Text == Old.Name;
    }

    private static YamlScalar? VersionOf(YamlNode root) => (root as YamlMapping)?.Find("apiVersion") as YamlScalar;

    /// <summary>What has to change in a document; null where nothing has to, or can.</summary>
    private FieldDifferences? DifferencesOf(YamlMapping root)
    {
        var version = VersionOf(root)!;
        if (version.Text == New.Name)
            return _completesNew && root.Find("kind") is YamlScalar known ? FieldDifferences.Of(known.Text) : null;
        var kinds = string.Join(", ", FieldDifferences.Kinds);
        if (version.Text != Old.Name)
            _draft.Refuse(version, WhyNot(version.Text));
        else if (root.Find("kind") is not YamlScalar { IsNull: false } kind)
            _draft.Refuse(version, $"This document says no 'kind'; {Old.Name} has {kinds}.");
        else if (FieldDifferences.Of(kind.Text) is { } differences)
            return differences;
        else
            _draft.Refuse(kind, $"{Old.Name} has no '{kind.Text}', and kubeadm stops at it; it has {kinds}.");
        return null;
    }

    private static string WhyNot(string version)
    {
        if (ConfigApiVersions.Find(version) is { } known)
            return $"{version} is older than {Old.Name}; turn it into that first, with 'kubeadm config migrate' of Kubernetes 1.{known.Until - 1}, "
                + "the last release that reads it.";
        return version.StartsWith(Group + "v1alpha", StringComparison.Ordinal)
            ? $"{version} is too old to be migrated; write the config anew in {New.Name}."
            : $"'{version}' is no version that is known here; {Old.Name} can be migrated.";
    }

    private void Migrate(int at, YamlMapping root, FieldDifferences differences)
    {
        if (VersionOf(root) is { } version && version.Text != New.Name)
        {
            MigrateVersion(version);
            _draft.Expect(at, ["apiVersion"], _ => YamlScalar.String(New.Name));
            Note(root, differences);
        }

        foreach (var path in differences.Args)
            _draft.Expect(at, path, args => { _args.Rewrite(args); return ConfigMeaning.ListOf(args); });
        if (differences.Limit is { } limit)
            new LimitMove(_draft, at, limit).Run();
    }

    private void MigrateVersion(YamlScalar version)
    {
        var range = version.Range!.Value;
        var (before, after) = (Old.Name.Substring(Group.Length), New.Name.Substring(Group.Length));
        var at = _draft.Text.Value.IndexOf(before, range.Start, range.Length, StringComparison.Ordinal);
        if (at >= 0)
            _draft.Edits.Replace(new(at, before.Length), after);
        else
            _draft.Edits.Replace(range, New.Name);
    }

    private void Note(YamlMapping root, FieldDifferences differences)
    {
        foreach (var field in differences.Added)
        {
            if (ConfigDraft.EntryAt(root, field) is var (key, _))
                _draft.Note(key, $"{Old.Name} has no '{string.Join(".", field)}', and kubeadm passed over it; in {New.Name} it takes effect.");
        }

        if (root.Find("kind") is YamlScalar { Text: "ClusterConfiguration" } && root.Find("kubernetesVersion") is YamlScalar release
            && KubernetesVersion.Parse(release.Text) is { } version && !New.IsIn(version))
        {
            JudgeRelease(release, version);
        }
    }

    /// <summary>A cluster may be made by the kubeadm of a later release, as far as that goes.</summary>
    private void JudgeRelease(YamlScalar release, KubernetesVersion version)
    {
        var newest = version with { Minor = version.Minor + VersionSkews.Kubeadm.Newer };
        if (New.IsIn(newest))
            _draft.Note(release, $"The kubeadm of this release does not read {New.Name}, which came with 1.{New.Since}; update it as well.");
        else
            _draft.Refuse(release, $"No kubeadm that makes clusters of {version.Major}.{version.Minor} reads {New.Name}, which came with 1.{New.Since}; raise kubernetesVersion first.");
    }
}
