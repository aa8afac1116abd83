using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>A config while it is migrated: the changes so far, and what the documents have to mean afterwards.</summary>
internal sealed class ConfigDraft(string config, IReadOnlyList<YamlNode> roots)
{
    private readonly List<MigrationMessage> _notes = [];
    private readonly List<MigrationMessage> _problems = [];
    private readonly List<YamlNode> _expected = [.. roots];

    public ConfigText Text { get; } = new(config);

    public EditList Edits { get; } = new();

    /// <summary>The documents as they were.</summary>
    public IReadOnlyList<YamlNode> Roots => roots;

    public void Note(YamlNode node, string message) => _notes.Add(new(Inside(ConfigText.RangeOf(node)), message));

    public void Refuse(YamlNode node, string why) => Refuse(ConfigText.RangeOf(node), why);

    public void Refuse(TextRange range, string why) => _problems.Add(new(Inside(range), why));

    /// <summary>Says that a document has to have something else under a path; null for nothing.</summary>
    public void Expect(int at, string[] path, Func<YamlNode, YamlNode?> change) =>
        _expected[at] = ConfigMeaning.Change(_expected[at], path, change);

    /// <summary>Says that a document has to have one more value under a path of two names.</summary>
    public void ExpectAdded(int at, string parent, string name, YamlNode value)
    {
        var root = (YamlMapping)_expected[at];
        _expected[at] = ConfigMeaning.With(root, parent, ConfigMeaning.With(root.Find(parent) as YamlMapping ?? [], name, value));
    }

    /// <summary>Says that there has to be one more document.</summary>
    public void ExpectDocument(YamlMapping document) => _expected.Add(document);

    public static YamlEntry? EntryAt(YamlMapping root, params string[] path)
    {
        var parent = root;
        for (var i = 0; i + 1 < path.Length; i++)
            parent = parent?.Find(path[i]) as YamlMapping;
        return parent?.FindEntry(path[path.Length - 1]);
    }

    /// <summary>A line end that only readers see is none of the text.</summary>
    private TextRange Inside(TextRange range)
    {
        var start = Math.Min(range.Start, config.Length);
        return TextRange.FromBounds(start, Math.Max(start, Math.Min(range.End, config.Length)));
    }

    /// <summary>The changed config, if it is what it has to be.</summary>
    public MigrationResult Finish()
    {
        if (_problems.Count == 0 && Edits.InOrder() is { } edits)
        {
            var changed = EditList.Apply(config, edits);
            var after = KubeadmMigration.Read(changed, out var problems);
            if (problems.Count == 0 && ConfigMeaning.AreSame(_expected, after))
                return new() { Text = changed, Edits = edits, Notes = _notes };
        }

        if (_problems.Count == 0)
        {
            const string NoSafeChange = "The flags and time limits of this config are written in a way that leaves no safe change";
            Refuse(new TextRange(0, 0), NoSafeChange + "; write them without anchors, aliases and '<<'.");
        }

        return new() { Text = config, Problems = _problems };
    }
}
