using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Machines;

/// <summary>
/// What other programs put into a config before kubeadm reads it: envsubst (<c>$NAME</c>, <c>${NAME}</c>), Terraform (<c>${name}</c>) and
/// the templates of Go or Jinja (<c>{{ name }}</c>).
/// </summary>
internal static class LaterValues
{
    /// <summary>The text in which <see cref="MappedText.Unknown"/> stands for each of them; a text without any is given back as it is.</summary>
    public static string Mask(string text)
    {
        StringBuilder? masked = null;
        var copied = 0;
        for (var at = text.IndexOfAny(['$', '{']); at >= 0 && at + 1 < text.Length; at = at + 1 < text.Length ? text.IndexOfAny(['$', '{'], at + 1) : -1)
        {
            var end = EndAt(text, at);
            if (end < 0)
                continue;
            (masked ??= new()).Append(text, copied, at - copied).Append(MappedText.Unknown);
            copied = end;
            at = end - 1;
        }

        return masked is null ? text : masked.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Where the value ends that begins at a place; -1 for none.</summary>
    private static int EndAt(string text, int at)
    {
        if (text[at] == '{')
            return text[at + 1] == '{' ? EndOf(text, at + 2, "}}") : -1;
        if (text[at + 1] == '{')
            return EndOf(text, at + 2, "}");
        var end = at + 1;
        while (end < text.Length && (IsLetter(text[end]) || (end > at + 1 && text[end] is >= '0' and <= '9')))
            end++;
        return end == at + 1 ? -1 : end;
    }

    private static int EndOf(string text, int from, string mark) =>
        text.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : -1;

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_';
}
