namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>What belongs to a bootstrap token (k8s.io/cluster-bootstrap, token/api and token/util).</summary>
internal static class BootstrapTokenText
{
    private const int IdLength = 6;

    private const int SecretLength = 16;

    private const string GroupPrefix = "system:bootstrappers:";

    /// <summary>Between the prefix of a group and its last character.</summary>
    private const int MaxGroupMiddle = 255;

    /// <summary>Six characters, a point, sixteen characters: <c>abcdef.0123456789abcdef</c>; lower case letters and digits.</summary>
    public static bool IsToken(string text) =>
        text.Length == IdLength + 1 + SecretLength && text[IdLength] == '.'
        && AreAlphanumeric(text, 0, IdLength) && AreAlphanumeric(text, IdLength + 1, text.Length);

    /// <summary>Why a text is no token, for messages; null for a token.</summary>
    public static string? Problem(string text) => IsToken(text)
        ? null
        : $"'{Shown.Short(text)}' is no bootstrap token; write six and sixteen lower-case letters or digits with a dot between";

    /// <summary>
    /// <c>system:bootstrappers:</c> and then 1 to 256 lower case letters, digits, <c>-</c> and <c>:</c>, the last of them a letter or a digit.
    /// </summary>
    public static bool IsGroup(string text)
    {
        var last = text.Length - 1;
        if (last < GroupPrefix.Length || last > GroupPrefix.Length + MaxGroupMiddle
            || !text.StartsWith(GroupPrefix, StringComparison.Ordinal) || !IsAlphanumeric(text[last]))
            return false;
        for (var at = GroupPrefix.Length; at < last; at++)
        {
            if (!IsAlphanumeric(text[at]) && text[at] is not ('-' or ':'))
                return false;
        }

        return true;
    }

    /// <summary>Whether a token may be used for that. One usage may stand there twice.</summary>
    public static bool IsUsage(string text) => text is "signing" or "authentication";

    private static bool AreAlphanumeric(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!IsAlphanumeric(text[at]))
                return false;
        }

        return true;
    }

    private static bool IsAlphanumeric(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
