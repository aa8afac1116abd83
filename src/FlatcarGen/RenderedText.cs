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
    /// there: -2 inside a YAML scalar without quotes, -1 inside a double-quoted one, 0 as it is, n inside a block scalar whose further
    /// lines are indented by n spaces.
    /// </param>
    /// <param name="values">The values. Line ends in them become LF.</param>
    /// <returns>The text in which every value means what it says, whatever characters it has.</returns>
    /// <exception cref="ArgumentNullException">A value is null.</exception>
    /// <exception cref="ArgumentException">
    /// A value cannot stand in its place, whatever the way it is written: a control character in a file's text, half a surrogate pair, or
    /// YAML of its own where a fragment has no quotes. The message names the placeholder and not the value.
    /// </exception>
    public static string Fill(string text, string marks, string[] values)
    {
        var filled = new StringBuilder(text.Length);
        var numbers = marks.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var blocks = new List<(int Start, int Indent, string Placeholder)>();
        var copied = 0;
        for (var i = 0; i < numbers.Length; i += 4)
        {
            var (start, length, number, place) = (numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3]);
            var value = new FilledValue(text.Substring(start, length), values[number] ?? throw new ArgumentNullException(nameof(values)));
            filled.Append(text, copied, start - copied);
            if (place > 0)
                blocks.Add((filled.Length, place, value.Placeholder));
            value.AppendTo(filled, place);
            copied = start + length;
        }

        var result = filled.Append(text, copied, text.Length - copied).ToString();
        foreach (var (start, indent, placeholder) in blocks)
        {
            if (BlockStart.HasLongBlanks(result, start, indent))
                throw new ArgumentException($"The value of {placeholder} gives its text a first line of blanks, which not every reader of YAML takes; remove them.");
        }

        return result;
    }
}
