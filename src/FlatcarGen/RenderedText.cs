using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace FlatcarGen;

/// <summary>Fills in placeholders; generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RenderedText
{
    /// <summary>Replaces ranges of a text by values.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">
    /// Four numbers a range, separated by blanks, in the order of the ranges: start, length, number of the value, and how it is written
    /// there: -1 inside a double-quoted YAML scalar, 0 as it is, n inside a block scalar whose further lines are indented by n spaces.
    /// </param>
    /// <param name="values">The values.</param>
    /// <returns>The text in which every value means what it says, whatever characters it has.</returns>
    /// <exception cref="ArgumentNullException">A value is null.</exception>
    /// <exception cref="ArgumentException">A value has a control character, and stands where YAML cannot hold one.</exception>
    public static string Fill(string text, string marks, string[] values)
    {
        var filled = new StringBuilder(text.Length);
        var numbers = marks.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var copied = 0;
        for (var i = 0; i < numbers.Length; i += 4)
        {
            var (start, length, value, quoting) = (numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3]);
            filled.Append(text, copied, start - copied);
            Append(filled, values[value] ?? throw new ArgumentNullException(nameof(values)), quoting);
            copied = start + length;
        }

        return filled.Append(text, copied, text.Length - copied).ToString();
    }

    private static void Append(StringBuilder filled, string value, int quoting)
    {
        foreach (var c in value.Replace("\r\n", "\n"))
        {
            if (quoting < 0)
                AppendQuoted(filled, c);
            else if (c == '\n')
                filled.Append('\n').Append(' ', quoting);
            else if ((c < ' ' && c != '\t') || c is '\u007F' or '\u0085' or '\u2028' or '\u2029')
                throw new ArgumentException($"A value has the control character U+{(int)c:X4} and stands in a text of YAML that cannot hold it; remove it.");
            else
                filled.Append(c);
        }
    }

    private static void AppendQuoted(StringBuilder filled, char c)
    {
        if (c is '"' or '\\')
            filled.Append('\\').Append(c);
        else if (c == '\n')
            filled.Append("\\n");
        else if (c < ' ' || c is '\u007F' or '\u0085' or '\u2028' or '\u2029')
            filled.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        else
            filled.Append(c);
    }
}
