namespace FlatcarGen.Core.Yaml;

/// <summary>Walks through trees.</summary>
public static class YamlWalk
{
    /// <summary>All single values of a tree, keys left out, in their order.</summary>
    public static IEnumerable<YamlScalar> Scalars(YamlNode root)
    {
        var open = new Stack<YamlNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case YamlScalar scalar:
                    yield return scalar;
                    break;
                case YamlSequence sequence:
                    for (var i = sequence.Count - 1; i >= 0; i--)
                        open.Push(sequence[i]);
                    break;
                case YamlMapping mapping:
                    for (var i = mapping.Count - 1; i >= 0; i--)
                        open.Push(mapping.Entries[i].Value);
                    break;
            }
        }
    }
}
