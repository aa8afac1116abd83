using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>
/// Moves a time limit to where v1beta4 has it: <c>discovery.timeout</c> stays in its JoinConfiguration,
/// <c>apiServer.timeoutForControlPlane</c> goes from the ClusterConfiguration to the InitConfiguration.
/// </summary>
/// <param name="draft">The config.</param>
/// <param name="from">The document that has it.</param>
/// <param name="path">Its two names there.</param>
internal sealed class LimitMove(ConfigDraft draft, int from, string[] path)
{
    private const string Init = "InitConfiguration";

    private readonly string _name = path[0] == "apiServer" ? TimeLimit.ForControlPlane : TimeLimit.ForDiscovery;

    private string Target => $"'{TimeLimit.Parent}.{_name}'";

    public void Run()
    {
        var root = (YamlMapping)draft.Roots[from];
        if (ConfigDraft.EntryAt(root, path) is not { } entry
            || ConfigDraft.EntryAt(root, path[0]) is not (var parentKey, YamlMapping parent))
        {
            if (ConfigMeaning.MergedAt(root, path) is { } merge)
                draft.Refuse(merge, $"This brings in '{path[1]}', which becomes {Target}; write out here what it brings in.");
            return;
        }

        if (!IsOnItsLine(entry.Value) || parent.AliasRange is not null
            || EntryRemoval.Of(draft.Text, parentKey, parent, entry, draft.Edits) is not { } comments)
        {
            draft.Refuse(entry.Key, $"This becomes {Target}, and is written in a way that hides its bounds; write '{path[1]}: TIME' on a line of its own.");
            return;
        }

        draft.Expect(from, path, _ => null);
        // Without a value there is no limit.
        if (entry.Value.IsNull && comments is { Above.Count: 0, Behind: "" })
            return;
        var limit = new TimeLimit(_name, draft.Text.Slice(entry.Value.Range!.Value), comments);
        if (_name == TimeLimit.ForControlPlane)
            MoveToInit(entry, limit);
        else
            MoveTo(from, entry, limit);
    }

    private bool IsOnItsLine(YamlNode value) =>
        value is YamlScalar { Style: YamlStyle.Plain or YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted, Range: { } range }
        && draft.Text.Slice(range).IndexOfAny(['\n', MappedText.Unknown]) < 0;

    /// <summary>Where a ClusterConfiguration stands by itself, kubeadm writes an InitConfiguration for it, and the limit into that.</summary>
    private void MoveToInit(YamlEntry entry, TimeLimit limit)
    {
        draft.Note(entry.Key, $"This became {Target} of the {Init}; control-plane nodes that join have a limit of their own, in their JoinConfiguration.");
        for (var i = 0; i < draft.Roots.Count; i++)
        {
            if (ConfigMigration.IsOfKubeadm(draft.Roots[i]) && ((YamlMapping)draft.Roots[i]).Find("kind") is YamlScalar { Text: Init })
            {
                MoveTo(i, entry, limit);
                return;
            }
        }

        if (draft.Text.IsInBraces((YamlMapping)draft.Roots[from]))
        {
            draft.Refuse(entry.Key, $"This becomes {Target} of an {Init}, a document of its own, for which JSON has no place; write the config as YAML.");
            return;
        }

        var apiVersion = ConfigApiVersions.Of(KubeadmApi.V1Beta4).Name;
        var (config, lineEnd) = (draft.Text.Value, draft.Text.LineEnd);
        string[] lines = ["---", $"apiVersion: {apiVersion}", $"kind: {Init}", .. limit.LinesUnderParent(draft.Text.StepOf((YamlMapping)draft.Roots[from]))];
        var document = string.Join(lineEnd, lines);
        draft.Edits.Append(config.Length, config[config.Length - 1] == '\n' ? document + lineEnd : lineEnd + document);
        draft.ExpectDocument(new()
        {
            ["apiVersion"] = apiVersion,
            ["kind"] = Init,
            [TimeLimit.Parent] = new YamlMapping { [limit.Name] = entry.Value },
        });
    }

    private void MoveTo(int to, YamlEntry entry, TimeLimit limit)
    {
        var root = (YamlMapping)draft.Roots[to];
        if (ConfigDraft.EntryAt(root, TimeLimit.Parent, limit.Name) is not null)
            draft.Refuse(entry.Key, $"This becomes {Target}, which is there already; take one of them out.");
        else if (limit.AddTo(root, draft.Text, draft.Edits))
            draft.ExpectAdded(to, TimeLimit.Parent, limit.Name, entry.Value);
        else
            draft.Refuse(entry.Key, $"This becomes {Target}, and the document that gets it leaves no place for it; write that without braces, aliases and '<<'.");
    }
}
