using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>
/// Splits a file where kubeadm does: at each line that begins with <c>---</c>, whatever YAML makes of it. Observed on
/// <c>YAMLReader</c> of k8s.io/apimachinery.
/// </summary>
internal static class ConfigSplitter
{
    private const string Separator = "---";

    /// <summary>
    /// The parts. A separator that nothing stands in front of belongs to the part that it begins; any other belongs to none. So a part
    /// may be blank or all comment, and in <c>---</c>, <c>---</c> the first line is a part.
    /// </summary>
    public static ConfigParts Split(MappedText text)
    {
        text = WithLineEnds(text);
        var parts = new List<ConfigPart>();
        var (value, start) = (text.Value, 0);
        for (var line = 0; line < value.Length;)
        {
            var next = value.IndexOf('\n', line) is >= 0 and var end ? end + 1 : value.Length;
            if (string.CompareOrdinal(value, line, Separator, 0, Separator.Length) == 0)
            {
                if (!IsSeparator(value, line + Separator.Length, next))
                    return new(text, parts, Broken(value, line, next));
                if (line > start)
                {
                    parts.Add(new(text.Slice(start, line - start), start));
                    start = next;
                }
            }

            line = next;
        }

        if (start < value.Length)
            parts.Add(new(Last(text, start), start));
        return new(text, parts, null);
    }

    /// <summary>
    /// The same with the line ends that kubeadm's reader leaves: of CR LF it takes the CR away, which YAML sees no more than that, unless
    /// another one is in front of it.
    /// </summary>
    private static MappedText WithLineEnds(MappedText text)
    {
        const string Doubled = "\r\r\n";
        if (text.Value.IndexOf(Doubled, StringComparison.Ordinal) < 0)
            return text;
        var (result, start) = (new MappedTextBuilder(text), 0);
        while (text.Value.IndexOf(Doubled, start, StringComparison.Ordinal) is >= 0 and var found)
        {
            result.Copy(start, found + 1);
            start = found + 2;
        }

        return result.Copy(start, text.Length).ToMappedText();
    }

    private static bool IsSeparator(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == MappedText.Unknown))
            start++;
        return start == end || text[start] == '#';
    }

    private static YamlProblem Broken(string text, int start, int end)
    {
        while (char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(TextRange.FromBounds(start, end), "Behind '---' kubeadm takes nothing but a comment; put the rest on the next line");
    }

    /// <summary>kubeadm's reader ends the last line where the file does not.</summary>
    private static MappedText Last(MappedText text, int start) => text.Value[text.Length - 1] == '\n'
        ? text.Slice(start, text.Length - start)
        : new MappedTextBuilder(text).Copy(start, text.Length).Replace(text.Length, text.Length, "\n").ToMappedText();
}
