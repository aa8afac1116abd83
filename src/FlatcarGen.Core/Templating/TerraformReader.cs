using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Templating;

/// <summary>
/// A file that Terraform's <c>templatefile</c> fills in, as it will be afterwards, as far as that is known: <c>${…}</c> has become one
/// <see cref="MappedText.Unknown"/> character, <c>%{…}</c> is gone (the lines that it chooses between or repeats stay, once each), and
/// the escapes <c>$${</c> and <c>%%{</c> are what they stand for.
/// </summary>
public static class TerraformReader
{
    public static MappedText Read(MappedText template)
    {
        var text = template.Value;
        if (text.IndexOf("${", StringComparison.Ordinal) < 0 && text.IndexOf("%{", StringComparison.Ordinal) < 0)
            return template;

        var read = new MappedTextBuilder(template);
        var done = 0;
        for (var at = 0; at + 1 < text.Length;)
        {
            if (text[at] is not ('$' or '%'))
            {
                at++;
            }
            else if (at + 2 < text.Length && text[at + 1] == text[at] && text[at + 2] == '{')
            {
                read.Copy(done, at).Replace(at, at + 2, text[at].ToString()).Copy(at + 2, at + 3);
                done = at += 3;
            }
            else if (text[at + 1] == '{')
            {
                var end = EndOfExpression(text, at + 2);
                read.Copy(done, at);
                if (text[at] == '$')
                    read.ReplaceByUnknown(at, end);
                done = at = end;
            }
            else
            {
                at++;
            }
        }

        return read.Copy(done, text.Length).ToMappedText();
    }

    /// <summary>Where the expression ends that begins here: behind its brace, of which it may hold others, in strings too.</summary>
    private static int EndOfExpression(string text, int start)
    {
        var open = 1;
        var isString = false;
        for (var at = start; at < text.Length; at++)
        {
            if (isString && text[at] == '\\')
                at++;
            else if (text[at] == '"')
                isString = !isString;
            else if (!isString && text[at] == '{')
                open++;
            else if (!isString && text[at] == '}' && --open == 0)
                return at + 1;
        }

        return text.Length;
    }
}
