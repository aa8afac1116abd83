namespace FlatcarGen.Core.Systemd;

/// <summary>The variables that a shell's script sets itself: <c>X=</c>, <c>for X</c>, <c>read X Y</c>.</summary>
internal static class ShellAssignments
{
    public static HashSet<string> In(string script)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isRead = false;
        var previous = "";
        for (var at = 0; at < script.Length;)
        {
            if (!IsWordCharacter(script[at]))
            {
                if (!LogicalLine.IsBlank(script[at]) || script[at] == '\n')
                    (isRead, previous) = (false, "");
                at++;
                continue;
            }

            var start = at;
            while (at < script.Length && IsWordCharacter(script[at]))
                at++;
            var word = script.Substring(start, at - start);
            if (EnvironmentAssignment.IsName(word, word.Length) && BeginsWord(script, start)
                && (isRead || previous is "for" or "select" || IsFollowedByEquals(script, at)))
            {
                names.Add(word);
            }

            isRead |= word == "read";
            previous = word;
        }

        return names;
    }

    private static bool IsFollowedByEquals(string script, int at) =>
        (at < script.Length && script[at] == '=' && !(at + 1 < script.Length && script[at + 1] == '='))
        || (at + 1 < script.Length && script[at] == '+' && script[at + 1] == '=');

    private static bool BeginsWord(string script, int at) =>
        at == 0 || LogicalLine.IsBlank(script[at - 1]) || script[at - 1] is ';' or '&' or '|' or '(' or '{' or '`';

    private static bool IsWordCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '/';
}
