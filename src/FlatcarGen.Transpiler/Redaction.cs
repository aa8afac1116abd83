using System.Text;

namespace FlatcarGen.Transpiler;

/// <summary>
/// Keeps values out of messages: <c>***</c> stands for each, and for whatever part of one is long enough to say something of it.
/// </summary>
/// <param name="values">The values, of any length; an empty one is in no message.</param>
public sealed class Redaction(IEnumerable<string> values)
{
    private const string Mask = "***";

    /// <summary>A part of a value of as many characters says something of it.</summary>
    private const int TellingLength = 6;

    private readonly string[] _values = [.. values.Select(value => value.Replace("\r\n", "\n")).Where(value => value.Length > 0).Distinct()];

    /// <summary>A message without the values.</summary>
    public string Of(string message)
    {
        if (_values.Length == 0)
            return message;
        var result = new StringBuilder(message.Length);
        for (var i = 0; i < message.Length;)
        {
            var length = 0;
            foreach (var value in _values)
                length = Math.Max(length, HiddenAt(message, i, value));
            if (length == 0)
                result.Append(message[i++]);
            else
                result.Append(Mask);
            i += length;
        }

        return result.ToString();
    }

    private static int HiddenAt(string message, int at, string value)
    {
        if (value.Length >= TellingLength)
            return PartAt(message, at, value);
        var isWhole = string.CompareOrdinal(message, at, value, 0, value.Length) == 0
            && !IsInWord(message, at) && !IsInWord(message, at + value.Length);
        return isWhole ? value.Length : 0;
    }

    /// <summary>The length of the longest part of the value that stands there.</summary>
    private static int PartAt(string message, int at, string value)
    {
        var length = TellingLength;
        if (at + length > message.Length)
            return 0;
        var found = value.IndexOf(message.Substring(at, length), StringComparison.Ordinal);
        if (found < 0)
            return 0;
        for (; found >= 0; found = at + length <= message.Length ? value.IndexOf(message.Substring(at, length), found, StringComparison.Ordinal) : -1)
            length++;
        return length - 1;
    }

    /// <summary>Whether a word of the message goes on across a position; a short value hides only as a word, or messages would be riddled.</summary>
    private static bool IsInWord(string message, int at) =>
        at > 0 && at < message.Length && char.IsLetterOrDigit(message[at - 1]) && char.IsLetterOrDigit(message[at]);
}
