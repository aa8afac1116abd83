using System.Globalization;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>Finds the characters that no reader of YAML lets through.</summary>
internal static class ForbiddenCharacters
{
    /// <summary>Adds a problem for each run of them before a position.</summary>
    public static void Find(string text, int end, ProblemList problems)
    {
        for (var i = 0; i < end && !problems.IsFull; i++)
        {
            if (YamlCharacters.IsAllowedAt(text, i))
                continue;
            var code = ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
            problems.Add(new TextRange(i, 1), $"YAML does not allow the character U+{code} here; write it as an escape in double quotes.");
            while (i + 1 < end && !YamlCharacters.IsAllowedAt(text, i + 1))
                i++;
        }
    }
}
