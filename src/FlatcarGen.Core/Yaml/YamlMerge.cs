namespace FlatcarGen.Core.Yaml;

/// <summary>Lays a patch over a tree, as JSON merge patch does (RFC 7396), with a say in what happens to lists.</summary>
public static class YamlMerge
{
    /// <summary>
    /// The target with the patch laid over it: mappings merge key by key, lists as <paramref name="lists"/> says, anything else
    /// is replaced; a null in a mapping of the patch removes the key, or says
    /// nothing. An empty patch changes nothing.
    /// Items of one list that have the same name meet their namesakes of the other in order, one each, and stay as many as they are.
    /// </summary>
    /// <returns>A tree of its own. What comes from one of the two keeps its place; a mapping or list that comes from both has none.</returns>
    public static YamlNode Merge(YamlNode target, YamlNode patch, ListMerge lists) =>
        patch.IsNull ? target.Copy() : MergeNodes(target, patch, lists, []);

    /// <param name="target">What is there, or null.</param>
    /// <param name="patch">What is laid over it; not null.</param>
    /// <param name="lists">The say in lists.</param>
    /// <param name="path">The keys that lead here.</param>
    private static YamlNode MergeNodes(YamlNode? target, YamlNode patch, ListMerge lists, List<string> path) => patch switch
    {
        YamlMapping mapping => MergeMappings(target as YamlMapping, mapping, lists, path),
        YamlSequence sequence when target is YamlSequence list => MergeLists(list, sequence, lists, path),
        _ => patch.Copy(),
    };

    private static YamlMapping MergeMappings(YamlMapping? target, YamlMapping patch, ListMerge lists, List<string> path)
    {
        var merged = new YamlMapping();
        foreach (var (key, value) in target ?? [])
        {
            if (patch.Find(key.Text) is not { } change || (change.IsNull && !lists.NullRemoves))
            {
                if (!IsReplaced(key.Text, patch, lists))
                    merged.Set(key, value.Copy());
            }
            else if (!change.IsNull)
            {
                merged.Set(key, MergeUnder(key.Text, value, change));
            }
        }

        foreach (var (key, value) in patch)
        {
            if (!value.IsNull && target?.Contains(key.Text) != true)
                merged.Set(key, MergeUnder(key.Text, null, value));
        }

        return merged;

        YamlNode MergeUnder(string key, YamlNode? value, YamlNode change)
        {
            path.Add(key);
            var result = MergeNodes(value, change, lists, path);
            path.RemoveAt(path.Count - 1);
            return result;
        }
    }

    private static bool IsReplaced(string key, YamlMapping patch, ListMerge lists) =>
        lists.Alternatives.Contains(key) && lists.Alternatives.Any(other => other != key && patch.Find(other) is { IsNull: false });

    private static YamlSequence MergeLists(YamlSequence target, YamlSequence patch, ListMerge lists, List<string> path)
    {
        if (lists.RuleFor(path) is { } rule)
            return MergeItems(target, patch, rule, lists, path);
        return lists.AppendsOthers ? Copied(target.Concat(patch)) : Copied(patch);
    }

    private static YamlSequence MergeItems(YamlSequence target, YamlSequence patch, ListRule rule, ListMerge lists, List<string> path)
    {
        var items = target.ToList();
        var places = PlacesByName(target, rule);
        foreach (var item in patch)
        {
            if (rule.NameOf(item) is { } name && places.TryGetValue(name, out var namesakes) && namesakes.Count > 0)
            {
                var at = namesakes.Dequeue();
                items[at] = MergeNodes(items[at], item, lists, path);
            }
            else
            {
                items.Add(item);
            }
        }

        return Copied(items);
    }

    private static Dictionary<string, Queue<int>> PlacesByName(YamlSequence list, ListRule rule)
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++)
        {
            if (rule.NameOf(list[i]) is not { } name)
                continue;
            if (!places.TryGetValue(name, out var namesakes))
                places.Add(name, namesakes = new());
            namesakes.Enqueue(i);
        }

        return places;
    }

    private static YamlSequence Copied(IEnumerable<YamlNode> items) => new(items.Select(item => item.Copy()));
}
