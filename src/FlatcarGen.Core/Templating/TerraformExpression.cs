namespace FlatcarGen.Core.Templating;

/// <summary>Finds out where an expression of Terraform's language ends, without knowing what it says.</summary>
internal static class TerraformExpression
{
    /// <summary>Where the expression ends that begins here: behind its brace; the text's end where it has none.</summary>
    public static int EndOf(string text, int start)
    {
        // What is open: braces, and strings, in which other expressions may stand.
        var open = new Stack<char>();
        open.Push('{');
        for (var at = start; at < text.Length; at++)
        {
            var c = text[at];
            if (open.Peek() == '"')
            {
                if (c == '"')
                    open.Pop();
                else if (c == '\\' || IsEscape(text, at))
                    at += c == '\\' ? 1 : 2;
                else if (c is '$' or '%' && at + 1 < text.Length && text[at + 1] == '{')
                    open.Push(text[++at]);
            }
            else if (c is '"' or '{')
            {
                open.Push(c);
            }
            else if (c == '}')
            {
                open.Pop();
                if (open.Count == 0)
                    return at + 1;
            }
        }

        return text.Length;
    }

    private static bool IsEscape(string text, int at) =>
        text[at] is '$' or '%' && at + 2 < text.Length && text[at + 1] == text[at] && text[at + 2] == '{';
}
