namespace FlatcarGen.Core.Templating;

/// <summary>What something stands for that Terraform replaces.</summary>
internal enum TerraformTagKind
{
    /// <summary>A value: <c>${…}</c>.</summary>
    Value,

    /// <summary>The escape of a brace: <c>$${</c>, <c>%%{</c>.</summary>
    Escape,

    /// <summary><c>%{ if … }</c> or <c>%{ for … }</c>.</summary>
    Begin,

    /// <summary><c>%{ else }</c>.</summary>
    Else,

    /// <summary><c>%{ endif }</c>, <c>%{ endfor }</c>, or what is no directive at all.</summary>
    End,
}

/// <summary>Characters of a template that Terraform replaces by others.</summary>
/// <param name="Kind">What they stand for.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="TrimmedStart">Where the text before them ends, which <c>{~</c> takes blanks from, and the line end where there are none.</param>
/// <param name="TrimmedEnd">Where the text behind them begins, which <c>~}</c> takes blanks and the line end from.</param>
internal readonly record struct TerraformTag(TerraformTagKind Kind, int Start, int End, int TrimmedStart, int TrimmedEnd)
{
    /// <summary>All of a template, in order.</summary>
    public static IReadOnlyList<TerraformTag> In(string text)
    {
        var tags = new List<TerraformTag>();
        for (var at = NextSign(text, 0); at >= 0; at = NextSign(text, at))
        {
            if (at + 2 < text.Length && text[at + 1] == text[at] && text[at + 2] == '{')
            {
                tags.Add(new(TerraformTagKind.Escape, at, at + 3, at, at + 3));
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

    private static TerraformTag Read(string text, int start)
    {
        var end = TerraformExpression.EndOf(text, start + 2);
        var content = start + 2;
        var trims = content < end && text[content] == '~';
        return new(
            text[start] == '$' ? TerraformTagKind.Value : KindOf(text, trims ? content + 1 : content, end),
            start,
            end,
            trims ? StartOfBlanks(text, start) : start,
            end - start > 3 && text[end - 1] == '}' && text[end - 2] == '~' ? EndOfBlanks(text, end) : end);
    }

    private static TerraformTagKind KindOf(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        var wordEnd = at;
        while (wordEnd < end && char.IsLetter(text[wordEnd]))
            wordEnd++;
        return text.Substring(at, wordEnd - at) switch
        {
            "if" or "for" => TerraformTagKind.Begin,
            "else" => TerraformTagKind.Else,
            _ => TerraformTagKind.End,
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
