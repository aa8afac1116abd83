using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>The migration of one config.</summary>
internal sealed class ConfigMigration(string config, IReadOnlyList<YamlNode> roots)
{
    private readonly ConfigText _text = new(config);
    private readonly EditList _edits = new();
    private readonly List<MigrationMessage> _notes = [];
    private readonly List<MigrationMessage> _problems = [];

    /// <summary>What the documents have to mean afterwards.</summary>
    private readonly List<YamlNode> _expected = [.. roots];

    public MigrationResult Run()
    {
        var documents = Enumerable.Range(0, roots.Count).Where(i => IsOfKubeadm(roots[i])).ToList();
        if (documents.Count == 0)
            _problems.Add(new(default, $"There is no document of {KubeadmFields.Group}{KubeadmFields.Old} here; give the file that kubeadm gets with --config."));
        foreach (var at in documents)
        {
            if (IsOld((YamlMapping)roots[at]))
                Migrate(at, (YamlMapping)roots[at]);
        }

        return _problems.Count > 0 ? Refused() : Finish();
    }

    public static bool IsOfKubeadm(YamlNode root) =>
        VersionOf(root)?.Text.StartsWith(KubeadmFields.Group, StringComparison.Ordinal) == true;

    private static YamlScalar? VersionOf(YamlNode root) => (root as YamlMapping)?.Find("apiVersion") as YamlScalar;

    private static string? KindOf(YamlNode root) => ((root as YamlMapping)?.Find("kind") as YamlScalar)?.Text;

    private bool IsOld(YamlMapping root)
    {
        var written = VersionOf(root)!;
        var version = written.Text.Substring(KubeadmFields.Group.Length);
        if (version == KubeadmFields.New)
            return false;
        if (version != KubeadmFields.Old)
        {
            Refuse(written, version is "v1beta2" or "v1beta1" || version.StartsWith("v1alpha", StringComparison.Ordinal)
                ? $"{written.Text} is older than {KubeadmFields.Old}; turn it into that first, with 'kubeadm config migrate' of a release that reads both (v1beta2: 1.22 to 1.26)."
                : $"'{written.Text}' is no version that is known here; {KubeadmFields.Old} can be migrated.");
        }
        else if (KindOf(root) is not { } kind)
        {
            Refuse(written, $"This document says no 'kind'; {KubeadmFields.Old} has {string.Join(", ", KubeadmFields.Kinds)}.");
        }
        else if (!KubeadmFields.Kinds.Contains(kind))
        {
            Refuse(root.Find("kind")!, $"{KubeadmFields.Old} has no '{kind}', and kubeadm stops at it; it has {string.Join(", ", KubeadmFields.Kinds)}.");
        }

        return _problems.Count == 0;
    }

    private void Migrate(int at, YamlMapping root)
    {
        var kind = KindOf(root)!;
        MigrateVersion(VersionOf(root)!);
        Expect(at, ["apiVersion"], version => YamlScalar.String(KubeadmFields.Group + KubeadmFields.New));
        foreach (var field in KubeadmFields.NewOf(kind))
        {
            if (EntryAt(root, field) is var (key, _))
                _notes.Add(new(ConfigText.RangeOf(key), $"{KubeadmFields.Old} has no '{string.Join(".", field)}', and kubeadm passed over it; {KubeadmFields.New} has it, and it takes effect now."));
        }

        if (kind == "ClusterConfiguration" && root.Find("kubernetesVersion") is YamlScalar release && KubernetesVersion.Parse(release.Text) < KubernetesVersion.V1_31)
            _notes.Add(new(ConfigText.RangeOf(release), $"The kubeadm of this release does not read {KubeadmFields.New}, which came with 1.31; update it as well."));
        var args = new ArgsRewriter(_text, _edits, _notes, _problems);
        foreach (var path in KubeadmFields.ArgsOf(kind))
            Expect(at, path, found => { args.Rewrite(found); return ConfigMeaning.ListOf(found); });
        if (KubeadmFields.LimitOf(kind) is { } limit)
            MoveLimit(at, root, limit, kind == "ClusterConfiguration");
    }

    private void MigrateVersion(YamlScalar version)
    {
        var range = version.Range!.Value;
        var tail = config.LastIndexOf(KubeadmFields.Old, range.End - 1, range.Length, StringComparison.Ordinal);
        if (tail >= 0)
            _edits.Replace(new(tail, KubeadmFields.Old.Length), KubeadmFields.New);
        else
            _edits.Replace(range, KubeadmFields.Group + KubeadmFields.New);
    }

    private void MoveLimit(int from, YamlMapping root, string[] path, bool isOfControlPlane)
    {
        if (EntryAt(root, path) is not { } entry || EntryAt(root, path[0]) is not (var parentKey, YamlMapping parent))
            return;
        var name = isOfControlPlane ? TimeLimit.ForControlPlane : TimeLimit.ForDiscovery;
        var isInItsLine = entry.Value is YamlScalar { Style: YamlStyle.Plain or YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted } scalar
            && _text.Slice(scalar.Range!.Value).IndexOfAny(['\n', MappedText.Unknown]) < 0;
        if (!isInItsLine || parent.AliasRange is not null || EntryRemoval.Of(_text, parentKey, parent, entry, _edits) is not { } comments)
        {
            Refuse(entry.Key, $"This becomes '{TimeLimit.Parent}.{name}', and is written in a way that hides its bounds; write '{path[1]}: TIME' on a line of its own.");
            return;
        }

        Expect(from, path, _ => null);
        if (entry.Value.IsNull && comments is { Above.Count: 0, Behind: "" })
            return;
        var value = (YamlScalar)entry.Value;
        var limit = new TimeLimit(name, _text.Slice(value.Range!.Value), comments);
        if (isOfControlPlane)
            MoveToInit(entry, limit);
        else
            MoveTo(from, entry, limit);
    }

    /// <summary>kubeadm writes an InitConfiguration for a ClusterConfiguration that stands by itself, and the limit into it.</summary>
    private void MoveToInit(YamlEntry entry, TimeLimit limit)
    {
        const string Init = "InitConfiguration";
        _notes.Add(new(
            ConfigText.RangeOf(entry.Key),
            $"This became '{TimeLimit.Parent}.{limit.Name}' of the {Init}; control-plane nodes that join have one of their own, in their JoinConfiguration."));
        for (var i = 0; i < roots.Count; i++)
        {
            if (IsOfKubeadm(roots[i]) && KindOf(roots[i]) == Init)
            {
                MoveTo(i, entry, limit);
                return;
            }
        }

        var isEnded = config.Length > 0 && config[config.Length - 1] == '\n';
        var document = string.Join(_text.LineEnd, limit.NewDocument(Init).Prepend("---"));
        _edits.Insert(config.Length, isEnded ? document + _text.LineEnd : _text.LineEnd + document);
        _expected.Add(new YamlMapping
        {
            ["apiVersion"] = KubeadmFields.Group + KubeadmFields.New,
            ["kind"] = Init,
            [TimeLimit.Parent] = new YamlMapping { [limit.Name] = entry.Value },
        });
    }

    private void MoveTo(int to, YamlEntry entry, TimeLimit limit)
    {
        var root = (YamlMapping)roots[to];
        var limits = root.Find(TimeLimit.Parent);
        if ((limits as YamlMapping)?.Contains(limit.Name) == true)
            Refuse(entry.Key, $"This becomes '{TimeLimit.Parent}.{limit.Name}', which is there already; take one of them out.");
        else if (!limit.AddTo(root, _text, _edits))
            Refuse(entry.Key, $"This becomes '{TimeLimit.Parent}.{limit.Name}' of the {KindOf(root)}, whose text leaves no place for it; write that without braces and '<<'.");
        else
            _expected[to] = ConfigMeaning.With((YamlMapping)_expected[to], TimeLimit.Parent, ConfigMeaning.With(limits as YamlMapping ?? [], limit.Name, entry.Value));
    }

    private void Expect(int at, string[] path, Func<YamlNode, YamlNode?> change) => _expected[at] = ConfigMeaning.Change(_expected[at], path, change);

    private static YamlEntry? EntryAt(YamlMapping root, params string[] path)
    {
        YamlMapping? parent = root;
        for (var i = 0; i + 1 < path.Length; i++)
            parent = parent?.Find(path[i]) as YamlMapping;
        return parent?.FindEntry(path[path.Length - 1]);
    }

    private void Refuse(YamlNode node, string why) => _problems.Add(new(ConfigText.RangeOf(node), why));

    private MigrationResult Refused() => new() { Text = config, Problems = _problems };

    private MigrationResult Finish()
    {
        var edits = _edits.InOrder();
        var changed = edits is null ? config : EditList.Apply(config, edits);
        var read = YamlReader.Read(MappedText.Plain(changed), YamlDialect.Kubeadm);
        if (edits is not null && !read.HasProblems && ConfigMeaning.AreSame(_expected, read.Roots))
            return new() { Text = changed, Edits = edits, Notes = _notes };
        _problems.Add(new(default, "The flags and time limits of this config are written in a way that leaves no safe change; write them without anchors, aliases and '<<'."));
        return Refused();
    }
}
