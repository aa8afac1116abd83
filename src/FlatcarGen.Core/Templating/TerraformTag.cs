namespace FlatcarGen.Core.Templating;

/// <summary>What Terraform's <c>templatefile</c> replaces.</summary>
internal static class TerraformTag
{
    /// <summary>All of a template, in order.</summary>
    public static IReadOnlyList<TemplateTag> In(string text)
    {
        var tags = new List<TemplateTag>();
        for (var at = NextSign(text, 0); at >= 0; at = NextSign(text, at))
        {
            if (at + 2 < text.Length && text[at + 1] == text[at] && text[at + 2] == '{')
            {
                tags.Add(new(TemplateTagKind.Escape, at, at + 3, at, at + 3));
                at += 3;
            }
            else if (at + 1 < text.Length && text[at + 1] == '{')
            {
                tags.Add(Read(text, at));
                at = tags[tags.Count - 1].End;
            }
            else
            {
                at++;
            }
        }

        return tags;
    }

    private static int NextSign(string text, int from) => from < text.Length ? text.IndexOfAny(['$', '%'], from) : -1;

    private static TemplateTag Read(string text, int start)
    {
        var end = TerraformExpression.EndOf(text, start + 2);
        var content = start + 2;
        var trims = content < end && text[content] == '~';
        return new(
            text[start] == '$' ? TemplateTagKind.Value : KindOf(text, trims ? content + 1 : content, end),
            start,
            end,
            trims ? StartOfBlanks(text, start) : start,
            end - start > 3 && text[end - 1] == '}' && text[end - 2] == '~' ? EndOfBlanks(text, end) : end);
    }

    private static TemplateTagKind KindOf(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        var wordEnd = at;
        while (wordEnd < end && char.IsLetter(text[wordEnd]))
            wordEnd++;
        return text.Substring(at, wordEnd - at) switch
        {
            "if" or "for" => TemplateTagKind.Begin,
            "else" => TemplateTagKind.Else,
            _ => TemplateTagKind.End,
        };
    }

    private static int StartOfBlanks(string text, int end)
    {
        var start = end;
        if (start > 0 && text[start - 1] == '\n')
            start--;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        return start;
    }

    private static int EndOfBlanks(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        return end < text.Length && text[end] == '\n' ? end + 1 : end;
    }
}
