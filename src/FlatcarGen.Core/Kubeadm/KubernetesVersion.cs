using System.Globalization;

namespace FlatcarGen.Core.Kubeadm;

/// <summary>A Kubernetes release: <c>1.34.1</c>.</summary>
public readonly record struct KubernetesVersion(int Major, int Minor, int Patch) : IComparable<KubernetesVersion>
{
    /// <summary>The first release of a minor version: 33 is 1.33.0.</summary>
    public static KubernetesVersion OfMinor(int minor) => new(1, minor, 0);

    /// <summary>Reads <c>1.34.1</c> or <c>v1.34.1</c>, a pre-release or build behind it ignored; null where the text is none.</summary>
    public static KubernetesVersion? Parse(string text)
    {
        var numbers = text.StartsWith("v", StringComparison.Ordinal) ? text.Substring(1) : text;
        var end = numbers.IndexOfAny(['-', '+']);
        var parts = (end < 0 ? numbers : numbers.Substring(0, end)).Split('.');
        return parts.Length == 3 && Number(parts[0]) is { } major && Number(parts[1]) is { } minor && Number(parts[2]) is { } patch
            ? new(major, minor, patch)
            : null;
    }

    public int CompareTo(KubernetesVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public static bool operator <(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", Major, Minor, Patch);

    private static int? Number(string text) =>
        text.Length is > 0 and <= 4 && text.All(c => c is >= '0' and <= '9') ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
