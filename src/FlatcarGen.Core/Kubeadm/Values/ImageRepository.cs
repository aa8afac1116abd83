using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>
/// Image repositories as kubeadm takes them: <c>registry.k8s.io</c>, <c>localhost:5000/my/images</c>. A name and a tag put behind it have
/// to make a reference by the grammar of github.com/distribution/reference. No length is asked for.
/// </summary>
internal static class ImageRepository
{
    /// <summary>Whether it is a domain and components, or components alone. No tag, no digest, no scheme.</summary>
    public static bool IsValid(string text)
    {
        var slash = text.IndexOf('/');
        var end = slash < 0 ? text.Length : slash;
        if (!IsComponent(text, 0, end) && !IsDomain(text.Substring(0, end)))
            return false;
        while (end < text.Length)
        {
            var start = end + 1;
            slash = text.IndexOf('/', start);
            end = slash < 0 ? text.Length : slash;
            if (!IsComponent(text, start, end))
                return false;
        }

        return true;
    }

    /// <summary>Lower case letters and digits; in between a point, one or two underscores, or any number of dashes.</summary>
    private static bool IsComponent(string text, int start, int end)
    {
        if (start == end || !IsAlphanumeric(text[start]) || !IsAlphanumeric(text[end - 1]))
            return false;
        for (var at = start; at < end;)
        {
            if (IsAlphanumeric(text[at]))
            {
                at++;
                continue;
            }

            var (mark, first) = (text[at], at);
            while (text[at] == mark)
                at++;
            var most = mark switch { '.' => 1, '_' => 2, '-' => int.MaxValue, _ => 0 };
            if (at - first > most || !IsAlphanumeric(text[at]))
                return false;
        }

        return true;
    }

    /// <summary>A host name in either case or an IPv6 address in brackets, of which only the characters are looked at; a port.</summary>
    private static bool IsDomain(string text)
    {
        var end = text.Length > 0 && text[0] == '[' ? text.IndexOf(']') + 1 : text.IndexOf(':');
        if (end < 0)
            end = text.Length;
        return IsPort(text, end) && (text[0] == '[' ? IsBracketed(text, end) : IsHost(text, end));
    }

    private static bool IsBracketed(string text, int end)
    {
        for (var at = 1; at < end - 1; at++)
        {
            if (!Ascii.IsHex(text[at]) && text[at] != ':')
                return false;
        }

        return end > 2;
    }

    private static bool IsHost(string text, int end)
    {
        for (var at = 0; at < end; at++)
        {
            var isEdge = at == 0 || at == end - 1 || text[at - 1] == '.' || text[at + 1] == '.';
            if (!Ascii.IsLetter(text[at]) && !Ascii.IsDigit(text[at]) && (isEdge || text[at] is not ('-' or '.')))
                return false;
        }

        return end > 0;
    }

    private static bool IsPort(string text, int start)
    {
        if (start == text.Length)
            return start > 0;
        for (var at = start + 1; at < text.Length; at++)
        {
            if (!Ascii.IsDigit(text[at]))
                return false;
        }

        return text[start] == ':' && text.Length > start + 1;
    }

    private static bool IsAlphanumeric(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
