using System.Globalization;
using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules;

/// <summary>
/// A <see cref="SourceFix"/> as one string, in which it travels with its diagnostic from the analyzer to the code fix. Texts stand
/// behind their length and hold any character: <c>5:title</c>, then for each change <c>start,length,4:text</c>.
/// </summary>
public static class FixEncoding
{
    /// <summary>The diagnostic property that holds it.</summary>
    public const string Property = "FlatcarGen.Fix";

    public static string Encode(SourceFix fix)
    {
        var encoded = new StringBuilder();
        AppendText(encoded, fix.Title);
        foreach (var edit in fix.Edits)
        {
            AppendNumber(encoded, edit.Start, ',');
            AppendNumber(encoded, edit.Length, ',');
            AppendText(encoded, edit.NewText);
        }

        return encoded.ToString();
    }

    /// <summary>Reads what <see cref="Encode"/> wrote; null for anything else.</summary>
    public static SourceFix? Decode(string? encoded)
    {
        var at = 0;
        if (encoded is null || ReadText(encoded, ref at) is not { } title)
            return null;

        var edits = new List<SourceEdit>();
        while (at < encoded.Length)
        {
            if (ReadNumber(encoded, ref at, ',') is not { } start
                || ReadNumber(encoded, ref at, ',') is not { } length
                || ReadText(encoded, ref at) is not { } text)
            {
                return null;
            }

            edits.Add(new(start, length, text));
        }

        return new(title, edits.ToEquatableArray());
    }

    private static void AppendText(StringBuilder encoded, string text)
    {
        AppendNumber(encoded, text.Length, ':');
        encoded.Append(text);
    }

    private static void AppendNumber(StringBuilder encoded, int number, char end) =>
        encoded.Append(number.ToString(CultureInfo.InvariantCulture)).Append(end);

    private static string? ReadText(string encoded, ref int at)
    {
        if (ReadNumber(encoded, ref at, ':') is not { } length || length > encoded.Length - at)
            return null;
        var text = encoded.Substring(at, length);
        at += length;
        return text;
    }

    private static int? ReadNumber(string encoded, ref int at, char end)
    {
        var stop = encoded.IndexOf(end, at);
        if (stop < 0 || !int.TryParse(encoded.Substring(at, stop - at), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        at = stop + 1;
        return number;
    }
}
