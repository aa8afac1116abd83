namespace FlatcarGen.Core.Ignition;

/// <summary>Walks over a config.</summary>
internal static class ConfigWalk
{
    /// <summary>An object and all objects in it.</summary>
    public static IEnumerable<ConfigObject> WithObjectsIn(ConfigObject root)
    {
        var open = new Stack<ConfigObject>();
        open.Push(root);
        while (open.Count > 0)
        {
            var next = open.Pop();
            yield return next;
            for (var i = next.Type.Fields.Count - 1; i >= 0; i--)
            {
                if (next[i] is ConfigObject inner)
                    open.Push(inner);
                else if (next[i] is ConfigList list)
                    PushItems(open, list);
            }
        }
    }

    private static void PushItems(Stack<ConfigObject> open, ConfigList list)
    {
        for (var i = list.Items.Count - 1; i >= 0; i--)
        {
            if (list.Items[i] is ConfigObject inner)
                open.Push(inner);
        }
    }
}
