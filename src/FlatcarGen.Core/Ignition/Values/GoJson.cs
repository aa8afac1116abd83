namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Whether Go's encoding/json reads a text as a value of any kind.</summary>
internal static class GoJson
{
    /// <summary>How many objects and arrays may stand in each other.</summary>
    private const int MaxDepth = 10_000;

    /// <summary>
    /// Whether a text is one JSON value (RFC 8259) with white space around it at most. Keys may occur twice; numbers that 64 bits of
    /// floating point cannot hold are refused (<c>1e309</c>), and so is nesting deeper than 10,000.
    /// </summary>
    public static bool IsValid(string text)
    {
        // What the values around the current one are: true for an object.
        var around = new List<bool>();
        var at = SkipSpace(text, 0);
        while (true)
        {
            if (At(text, at) is '{' or '[')
            {
                var isObject = text[at] == '{';
                around.Add(isObject);
                if (around.Count > MaxDepth)
                    return false;
                at = SkipSpace(text, at + 1);
                if (At(text, at) != (isObject ? '}' : ']'))
                {
                    if (isObject && !TrySkipKey(text, ref at))
                        return false;
                    continue;
                }

                around.RemoveAt(around.Count - 1);
                at++;
            }
            else if (!TrySkipScalar(text, ref at))
            {
                return false;
            }

            at = SkipSpace(text, at);
            while (around.Count > 0 && At(text, at) == (around[around.Count - 1] ? '}' : ']'))
            {
                around.RemoveAt(around.Count - 1);
                at = SkipSpace(text, at + 1);
            }

            if (around.Count == 0)
                return at == text.Length;
            if (At(text, at) != ',')
                return false;
            at = SkipSpace(text, at + 1);
            if (around[around.Count - 1] && !TrySkipKey(text, ref at))
                return false;
        }
    }

    private static bool TrySkipKey(string text, ref int at)
    {
        if (!TrySkipString(text, ref at))
            return false;
        at = SkipSpace(text, at);
        if (At(text, at) != ':')
            return false;
        at = SkipSpace(text, at + 1);
        return true;
    }

    private static bool TrySkipScalar(string text, ref int at) => At(text, at) switch
    {
        '"' => TrySkipString(text, ref at),
        't' => TrySkipWord(text, ref at, "true"),
        'f' => TrySkipWord(text, ref at, "false"),
        'n' => TrySkipWord(text, ref at, "null"),
        _ => JsonNumber.TrySkip(text, ref at),
    };

    private static bool TrySkipWord(string text, ref int at, string word)
    {
        if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
            return false;
        at += word.Length;
        return true;
    }

    private static bool TrySkipString(string text, ref int at)
    {
        if (At(text, at) != '"')
            return false;
        for (var i = at + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    at = i + 1;
                    return true;
                case < ' ':
                    return false;
                case '\\':
                    i++;
                    if (At(text, i) == 'u' && AreHex(text, i + 1, 4))
                        i += 4;
                    else if (At(text, i) is not ('"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't'))
                        return false;
                    break;
            }
        }

        return false;
    }

    private static bool AreHex(string text, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (!Ascii.IsHex(At(text, i)))
                return false;
        }

        return true;
    }

    private static int SkipSpace(string text, int at)
    {
        while (At(text, at) is ' ' or '\t' or '\r' or '\n')
            at++;
        return at;
    }

    /// <summary>The character at a place; behind the end one that JSON has no use for.</summary>
    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';
}
