namespace FlatcarGen.Conformance;

/// <summary>Reads options that each have a value.</summary>
internal static class Options
{
    /// <summary>The options by name, or null where one is unknown or has no value.</summary>
    public static Dictionary<string, string>? Parse(IEnumerable<string> arguments, params string[] known)
    {
        var pairs = arguments.Chunk(2).ToList();
        if (pairs.Any(pair => pair.Length < 2 || !known.Contains(pair[0])))
            return null;
        var options = new Dictionary<string, string>();
        foreach (var pair in pairs)
            options[pair[0]] = pair[1];
        return options;
    }
}
