using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>
/// Checks that a text is one JSON object (RFC 8259). kubeadm reads what begins with a brace as JSON once it knows the kind: names without
/// quotes, comments and commas at the end, which YAML allows, are none.
/// </summary>
internal static class JsonSyntax
{
    /// <summary>The first place that JSON does not allow; null for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its brace is.</param>
    /// <param name="isPartlyKnown">Whether a bare word may be a placeholder.</param>
    public static YamlProblem? Check(string text, int start, bool isPartlyKnown) => Check(text, start, isPartlyKnown, out _);

    /// <summary>The first place behind the object at which something else stands; null for none, or where the object is broken itself.</summary>
    /// <inheritdoc cref="Check(string, int, bool)"/>
    public static YamlProblem? CheckEnd(string text, int start) => Check(text, start, isPartlyKnown: true, out var isBehind) is { } problem && isBehind
        ? problem with { Message = "kubeadm takes one JSON object and nothing behind it; put a line '---' in front of another document" }
        : null;

    private static YamlProblem? Check(string text, int start, bool isPartlyKnown, out bool isBehind)
    {
        isBehind = false;
        var open = new Stack<char>();
        var state = State.Value;
        var at = start;
        while (true)
        {
            at = SkipBlanks(text, at);
            if (at == text.Length)
                return state == State.End ? null : Broken(text, at, "ends too early");
            isBehind = state == State.End;
            var c = text[at];
            var end = c == '"' ? EndOfString(text, at) : IsMark(c) ? at + 1 : EndOfWord(text, at);
            if (end < 0)
                return Broken(text, at, "has a text that JSON does not allow");
            if (c is '}' or ']')
            {
                if (state is not (State.AfterValue or State.FirstName or State.FirstItem) || open.Count == 0 || open.Pop() != c
                    || (state == State.FirstName && c != '}') || (state == State.FirstItem && c != ']'))
                    return Broken(text, at, "has something else here");
                state = open.Count == 0 ? State.End : State.AfterValue;
            }
            else if (Next(state, text, at, end, open, isPartlyKnown) is { } next)
            {
                state = next;
            }
            else
            {
                return Broken(text, at, c == '#' ? "has no comments" : "has something else here");
            }

            at = end;
        }
    }

    private static State? Next(State state, string text, int at, int end, Stack<char> open, bool isPartlyKnown)
    {
        switch (text[at])
        {
            case '{' or '[' when state is State.Value or State.FirstItem:
                open.Push(text[at] == '{' ? '}' : ']');
                return text[at] == '{' ? State.FirstName : State.FirstItem;
            case '"' when state is State.FirstName or State.Name:
                return State.Colon;
            case ':' when state == State.Colon:
                return State.Value;
            case ',' when state == State.AfterValue:
                return open.Peek() == '}' ? State.Name : State.Value;
            case var c when state is State.Value or State.FirstItem && !IsMark(c)
                && (c == '"' || JsonWord.IsValid(text, at, end) || (isPartlyKnown && IsPartlyKnown(text, at, end))):
                return State.AfterValue;
            default:
                return null;
        }
    }

    private static bool IsPartlyKnown(string text, int at, int end) =>
        text[at] == '$' || text.IndexOf(MappedText.Unknown, at, end - at) >= 0;

    private static bool IsMark(char c) => c is '{' or '}' or '[' or ']' or ':' or ',';

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
            at++;
        return at;
    }

    private static int EndOfString(string text, int at)
    {
        for (at++; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"':
                    return at + 1;
                case < ' ':
                    return -1;
                case '\\':
                    at++;
                    if (at == text.Length || "\"\\/bfnrtu".IndexOf(text[at]) < 0)
                        return -1;
                    break;
            }
        }

        return -1;
    }

    private static int EndOfWord(string text, int at)
    {
        if (text[at] == '$' && at + 1 < text.Length && text[at + 1] == '{' && text.IndexOf('}', at) is >= 0 and var close)
            return close + 1;
        while (at < text.Length && !IsMark(text[at]) && text[at] is not (' ' or '\t' or '\r' or '\n' or '"'))
            at++;
        return at;
    }

    private static YamlProblem Broken(string text, int at, string what) => new(
        new(Math.Min(at, text.Length - 1), 1),
        $"As the document begins with a brace, kubeadm reads it as JSON, which {what}; write JSON, or YAML without the braces");

    private enum State
    {
        Value,
        FirstItem,
        FirstName,
        Name,
        Colon,
        AfterValue,
        End,
    }
}
