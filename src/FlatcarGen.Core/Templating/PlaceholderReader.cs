using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Templating;

/// <summary>
/// A declared text as it will be after provisioning, as far as that is known: <c>$${</c> has become <c>${</c>, and each
/// placeholder is one <see cref="MappedText.Unknown"/> character.
/// </summary>
public static class PlaceholderReader
{
    public static MappedText Read(MappedText declared)
    {
        var value = declared.Value;
        if (value.IndexOf("${", StringComparison.Ordinal) < 0)
            return declared;

        var read = new MappedTextBuilder(declared);
        var at = 0;
        foreach (var segment in PlaceholderSyntax.Parse(value).Segments)
        {
            if (segment.IsPlaceholder)
            {
                var end = at + segment.Text.Length + "${}".Length;
                read.ReplaceByUnknown(at, end);
                at = end;
            }
            else
            {
                at = ReadLiteral(read, value, at, segment.Text);
            }
        }

        return read.ToMappedText();
    }

    /// <summary>How characters have to be written in a declared text to be read as they are.</summary>
    public static string Escape(string literal) => literal.Replace("${", "$${");

    private static int ReadLiteral(MappedTextBuilder read, string declared, int at, string literal)
    {
        var done = 0;
        while (done < literal.Length)
        {
            var brace = literal.IndexOf("${", done, StringComparison.Ordinal);
            var plain = (brace < 0 ? literal.Length : brace) - done;
            read.Copy(at, at + plain);
            (done, at) = (done + plain, at + plain);
            if (brace < 0)
                break;

            var escape = string.CompareOrdinal(declared, at, "$${", 0, 3) == 0 ? 1 : 0;
            if (escape == 1)
                read.Replace(at, at + 2, "$").Copy(at + 2, at + 3);
            else
                read.Copy(at, at + 2);
            (done, at) = (done + 2, at + 2 + escape);
        }

        return at;
    }
}
