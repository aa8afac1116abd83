namespace FlatcarGen.Build;

/// <summary>A piece of C#.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct CSharpToken(CSharpTokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}

public enum CSharpTokenKind
{
    /// <summary>A name or a keyword.</summary>
    Word,

    /// <summary>A string with its quotes.</summary>
    Text,

    /// <summary>Any other single character.</summary>
    Sign,
}

/// <summary>
/// Takes C# apart as far as needed to find classes and strings again: comments, directives and characters are left out. What it does
/// not understand costs a better place of a message, nothing else.
/// </summary>
public static class CSharpTokens
{
    public static IEnumerable<CSharpToken> Of(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (c == '#' && IsFirstOnLine(text, at))
            {
                at = LineEnd(text, at);
            }
            else if (c == '/' && Peek(text, at + 1) == '/')
            {
                at = LineEnd(text, at);
            }
            else if (c == '/' && Peek(text, at + 1) == '*')
            {
                at = text.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : text.Length;
            }
            else if (c == '\'')
            {
                at = EndOfCharacter(text, at);
            }
            else if (CSharpString.EndOf(text, at) is { } end)
            {
                at = end;
                yield return new(CSharpTokenKind.Text, start, at - start);
            }
            else if (char.IsLetter(c) || c is '_' or '@')
            {
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '@'))
                    at++;
                yield return new(CSharpTokenKind.Word, start, at - start);
            }
            else
            {
                at++;
                yield return new(CSharpTokenKind.Sign, start, 1);
            }
        }
    }

    private static int EndOfCharacter(string text, int at)
    {
        for (at++; at < text.Length && text[at] is not ('\'' or '\n'); at++)
        {
            if (text[at] == '\\')
                at++;
        }

        return Math.Min(at + 1, text.Length);
    }

    private static bool IsFirstOnLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    private static int LineEnd(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    private static char Peek(string text, int at) => at < text.Length ? text[at] : '\0';
}
