namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>References to variables in text that a shell, or a hopeful author, reads.</summary>
internal static class VariableText
{
    /// <summary>The references (<c>$NAME</c>, <c>${NAME…</c>) to variables whose names begin like this, with where they begin.</summary>
    public static IEnumerable<(int Start, string Name)> FindReferences(string text, string prefix)
    {
        for (var at = text.IndexOf('$'); at >= 0; at = text.IndexOf('$', at + 1))
        {
            var nameAt = at + (at + 1 < text.Length && text[at + 1] == '{' ? 2 : 1);
            if (string.CompareOrdinal(text, nameAt, prefix, 0, prefix.Length) == 0)
                yield return (at, NameIn(text, nameAt));
        }
    }

    /// <summary>The variables that a text assigns to, <c>NAME=</c> as a shell and Environment= write it.</summary>
    public static IEnumerable<string> FindAssignments(string text, string prefix)
    {
        for (var at = text.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix, at + 1, StringComparison.Ordinal))
        {
            var name = NameIn(text, at);
            var end = at + name.Length;
            if (end < text.Length && text[end] == '=' && (at == 0 || !(IsNameCharacter(text[at - 1]) || text[at - 1] is '$' or '{')))
                yield return name;
        }
    }

    /// <summary>The name that begins at a place of a text.</summary>
    public static string NameIn(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsNameCharacter(text[end]))
            end++;
        return text.Substring(start, end - start);
    }

    private static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
