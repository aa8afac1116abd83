namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>
/// Names as Kubernetes wants them, RFC 1123 in lower case (k8s.io/apimachinery, pkg/util/validation). A label of a subdomain may have any
/// length there: only the whole is measured.
/// </summary>
internal static class DnsName
{
    public const int MaxLength = 253;

    /// <summary><c>my-name.example.com</c>, up to 253 characters.</summary>
    public static bool IsSubdomain(string text) => text.Length <= MaxLength && AreLabels(text, 0);

    /// <summary><c>*.example.com</c>, up to 253 characters.</summary>
    public static bool IsWildcardSubdomain(string text) =>
        text.Length <= MaxLength && text.StartsWith("*.", StringComparison.Ordinal) && AreLabels(text, 2);

    private static bool AreLabels(string text, int start)
    {
        while (text.IndexOf('.', start) is >= 0 and var dot)
        {
            if (!IsLabel(text, start, dot))
                return false;
            start = dot + 1;
        }

        return IsLabel(text, start, text.Length);
    }

    private static bool IsLabel(string text, int start, int end)
    {
        if (start == end || text[start] == '-' || text[end - 1] == '-')
            return false;
        for (var at = start; at < end; at++)
        {
            if (text[at] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
                return false;
        }

        return true;
    }
}
