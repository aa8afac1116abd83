namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>Keys and values of labels and taints as Kubernetes wants them (k8s.io/apimachinery, pkg/util/validation).</summary>
internal static class LabelText
{
    private const int MaxLength = 63;

    /// <summary><c>name</c> or <c>example.com/name</c>.</summary>
    public static bool IsKey(string text)
    {
        var slash = text.IndexOf('/');
        return slash < 0 ? IsName(text, 0) : DnsName.IsSubdomain(text.Substring(0, slash)) && IsName(text, slash + 1);
    }

    /// <summary>As a name, or nothing.</summary>
    public static bool IsValue(string text) => text.Length == 0 || IsName(text, 0);

    /// <summary>Up to 63 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, a letter or digit at both ends.</summary>
    private static bool IsName(string text, int start)
    {
        var length = text.Length - start;
        if (length is 0 or > MaxLength || !IsAlphanumeric(text[start]) || !IsAlphanumeric(text[text.Length - 1]))
            return false;
        for (var at = start; at < text.Length; at++)
        {
            if (!IsAlphanumeric(text[at]) && text[at] is not ('-' or '_' or '.'))
                return false;
        }

        return true;
    }

    private static bool IsAlphanumeric(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
