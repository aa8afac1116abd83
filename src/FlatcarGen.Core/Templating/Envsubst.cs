using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Templating;

/// <summary>
/// What GNU envsubst replaces: <c>$NAME</c> and <c>${NAME}</c>, nothing else, and there is no escape. Given a list of names it
/// leaves all others alone; a listed name that is not set becomes nothing. Its exit status is always 0.
/// </summary>
public static class Envsubst
{
    /// <summary>A variable that envsubst replaces.</summary>
    public readonly record struct Variable(string Name, TextRange Range);

    /// <summary>The variables of a text, in their order.</summary>
    public static IReadOnlyList<Variable> Variables(string text)
    {
        var found = new List<Variable>();
        for (var at = text.IndexOf('$'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('$', at + 1))
        {
            var braced = text[at + 1] == '{';
            var start = braced ? at + 2 : at + 1;
            var end = start;
            while (end < text.Length && IsNameCharacter(text[end], end > start))
                end++;
            if (end == start || (braced && (end >= text.Length || text[end] != '}')))
                continue;
            found.Add(new(text.Substring(start, end - start), TextRange.FromBounds(at, braced ? end + 1 : end)));
        }

        return found;
    }

    /// <summary>The names that a text with placeholders uses, each once, in the order of their first use.</summary>
    public static IReadOnlyList<string> Names(TemplateText text)
    {
        var names = new List<string>();
        foreach (var segment in text.Segments)
        {
            if (segment.IsPlaceholder)
                continue;
            foreach (var variable in Variables(segment.Text))
            {
                if (!names.Contains(variable.Name))
                    names.Add(variable.Name);
            }
        }

        return names;
    }

    /// <summary>The list of names as envsubst's argument: <c>$A $B</c>.</summary>
    public static string AllowList(IEnumerable<string> names)
    {
        var list = new StringBuilder();
        foreach (var name in names)
            list.Append(list.Length == 0 ? "" : " ").Append('$').Append(name);
        return list.ToString();
    }

    private static bool IsNameCharacter(char c, bool further) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (further && c is >= '0' and <= '9');
}
