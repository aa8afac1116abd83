namespace FlatcarGen.Core.Text;

/// <summary>The name that a misspelt one was meant to be.</summary>
internal static class NearestName
{
    private const int Longest = 64;

    /// <summary>
    /// The one candidate that differs in case only, or else in the fewest letters: at most two, and one in short names. Null where there
    /// is none, or where several are as near.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        if (name.Length > Longest)
            return null;
        var best = (Name: (string?)null, Distance: name.Length > 5 ? 3 : 2);
        foreach (var candidate in candidates)
        {
            if (string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase))
                return candidate;
            if (Math.Abs(candidate.Length - name.Length) > 2)
                continue;
            var distance = Distance(name, candidate);
            if (distance < best.Distance)
                best = (candidate, distance);
            else if (distance == best.Distance)
                best.Name = null;
        }

        return best.Name;
    }

    /// <summary>How many letters are added, left out, replaced, or swapped with their neighbour. It takes the product of the lengths.</summary>
    public static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var replaced = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
