namespace FlatcarGen.Core.Templating;

/// <summary>
/// What Jinja (Ansible) and Go's templates (Helm, chezmoi, gomplate) replace: <c>{{ … }}</c>, <c>{% … %}</c>, <c>{# … #}</c>. Blanks that a
/// <c>-</c> takes away make no difference to YAML and stay.
/// </summary>
internal static class BraceTag
{
    /// <summary>All of a template, in order. What is not closed is no tag.</summary>
    public static IReadOnlyList<TemplateTag> In(string text)
    {
        var tags = new List<TemplateTag>();
        var unclosed = "";
        for (var at = text.IndexOf('{'); at >= 0; at = text.IndexOf('{', at))
        {
            if (EndOf(text, at, ref unclosed) is not (> 0 and var end))
            {
                at++;
                continue;
            }

            var (words, isValue) = (text.Substring(at + 2, end - at - 4).Trim('-', '+', '~', ' ', '\t', '\r', '\n'), text[at + 1] == '{');
            tags.Add(new(text[at + 1] == '#' ? TemplateTagKind.Nothing : KindOf(words, isValue), at, end, at, end));
            at = !isValue && words == "raw" ? EndOfRaw(text, end) : end;
        }

        return tags;
    }

    /// <summary>Where the tag ends that a brace begins; -1 where it begins none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the brace is.</param>
    /// <param name="unclosed">Takes the characters behind a brace for which nothing that is left of the text ends a tag; empty at first.</param>
    public static int EndOf(string text, int at, ref string unclosed)
    {
        if (at + 1 >= text.Length || text[at + 1] is not ('{' or '%' or '#') || unclosed.IndexOf(text[at + 1]) >= 0)
            return -1;
        var close = text[at + 1] switch { '{' => "}}", '%' => "%}", _ => "#}" };
        var quote = '\0';
        for (var i = at + 2; i + 1 < text.Length; i++)
        {
            var c = text[i];
            if (quote == '\0' && string.CompareOrdinal(text, i, close, 0, 2) == 0)
                return i + 2;
            if (c == quote)
                quote = '\0';
            else if (quote == '\0' && c is '"' or '\'' && close != "#}")
                quote = c;
            else if (quote != '\0' && c == '\\')
                i++;
        }

        // A quote that nobody closes is none.
        if (text.IndexOf(close, at + 2, StringComparison.Ordinal) is >= 0 and var end)
            return end + 2;
        unclosed += text[at + 1];
        return -1;
    }

    private static TemplateTagKind KindOf(string words, bool isValue)
    {
        var end = 0;
        while (end < words.Length && char.IsLetter(words[end]))
            end++;
        var word = words.Substring(0, end);
        return (isValue, word) switch
        {
            (true, "if" or "range" or "with" or "define" or "block") when words.Length > end => TemplateTagKind.Begin,
            (false, "if" or "for" or "macro" or "call" or "filter" or "block") => TemplateTagKind.Begin,
            (_, "else") or (false, "elif") => TemplateTagKind.Else,
            (true, "end") when words.Length == end => TemplateTagKind.End,
            (true, _) => words.StartsWith("/*", StringComparison.Ordinal) || words.IndexOf(":=", StringComparison.Ordinal) >= 0
                || words.EndsWith("| comment", StringComparison.Ordinal) ? TemplateTagKind.Nothing : TemplateTagKind.Value,
            (false, "include" or "import" or "from" or "extends") => TemplateTagKind.Value,
            (false, "endraw") => TemplateTagKind.Nothing,
            _ => word.StartsWith("end", StringComparison.Ordinal) ? TemplateTagKind.End : TemplateTagKind.Nothing,
        };
    }

    private static int EndOfRaw(string text, int from)
    {
        var unclosed = "";
        for (var at = text.IndexOf("{%", from, StringComparison.Ordinal); at >= 0; at = text.IndexOf("{%", at + 2, StringComparison.Ordinal))
        {
            if (EndOf(text, at, ref unclosed) is > 0 and var end && text.Substring(at + 2, end - at - 4).Trim('-', '+', ' ') == "endraw")
                return at;
        }

        return text.Length;
    }
}
