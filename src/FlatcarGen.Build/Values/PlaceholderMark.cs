using System.Globalization;

namespace FlatcarGen.Build;

/// <summary>A range of a generated text that becomes something else.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Place">How a value is written there, as <c>RenderedText.Fill</c> has it.</param>
/// <param name="Name">The placeholder; null for an escape of a template.</param>
/// <param name="Literal">The characters that an escape stands for.</param>
public sealed record PlaceholderMark(int Start, int Length, int Place, string? Name, string Literal)
{
    private const string Misfit = "the marks of a text do not fit it";

    public int End => Start + Length;

    /// <summary>Reads the marks that the generator left beside a text.</summary>
    /// <exception cref="FormatException">They are no marks of this text.</exception>
    public static IReadOnlyList<PlaceholderMark> Read(string text, string marks)
    {
        var read = new List<PlaceholderMark>();
        var numbers = marks.Split(' ')
            .Select(number => int.Parse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            .ToArray();
        var end = 0;
        for (var i = 0; i < numbers.Length; i += 4)
        {
            if (i + 3 >= numbers.Length)
                throw new FormatException(Misfit);
            var (start, length, place) = (numbers[i], numbers[i + 1], numbers[i + 3]);
            if (start < end || length < 3 || start > text.Length - length || place < -2)
                throw new FormatException(Misfit);
            read.Add(Of(text.Substring(start, length), start, place));
            end = start + length;
        }

        return read;
    }

    /// <summary><c>${name}</c>, or as templates write what is none: <c>$${</c>, <c>%%{</c>, <c>${"$"}</c>.</summary>
    private static PlaceholderMark Of(string written, int start, int place)
    {
        if (written.StartsWith("${\"", StringComparison.Ordinal) && written.EndsWith("\"}", StringComparison.Ordinal) && written.Length > 5)
            return new(start, written.Length, place, null, written.Substring(3, written.Length - 5));
        if (written is "$${" or "%%{")
            return new(start, written.Length, place, null, written.Substring(1));
        return written.StartsWith("${", StringComparison.Ordinal) && written[written.Length - 1] == '}'
            ? new(start, written.Length, place, written.Substring(2, written.Length - 3), "")
            : throw new FormatException(Misfit);
    }
}
