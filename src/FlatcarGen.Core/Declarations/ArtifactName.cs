using System.Text;

namespace FlatcarGen.Core.Declarations;

/// <summary>
/// Names of clusters and nodes. They become folders and files on every system and parts of DNS names, so they are DNS labels
/// (RFC 1123: lower-case letters, digits and inner hyphens, 63 at most) and none of the names that Windows reserves.
/// </summary>
public static class ArtifactName
{
    private static readonly HashSet<string> ReservedOnWindows = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"com{i}", $"lpt{i}" })],
        StringComparer.Ordinal);

    /// <summary>What a class is called where no name is given: <c>FirstControlPlane</c> is <c>first-control-plane</c>.</summary>
    public static string FromClassName(string className)
    {
        var name = new StringBuilder();
        for (var i = 0; i < className.Length; i++)
        {
            var c = className[i];
            if (c == '_')
            {
                if (name.Length > 0 && name[name.Length - 1] != '-')
                    name.Append('-');
                continue;
            }

            var startsWord = char.IsUpper(c) && i > 0
                && (!char.IsUpper(className[i - 1]) || (i + 1 < className.Length && char.IsLower(className[i + 1])));
            if (startsWord && name.Length > 0 && name[name.Length - 1] != '-')
                name.Append('-');
            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString().TrimEnd('-');
    }

    public static bool IsValid(string name) =>
        name.Length is > 0 and <= 63
        && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        && name[0] != '-'
        && name[name.Length - 1] != '-'
        && !ReservedOnWindows.Contains(name);
}
