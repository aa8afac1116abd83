using FlatcarGen.Core.Text;

namespace FlatcarGen.Conformance.Butane.Report;

/// <summary>Lines of places, counted as butane's reader of YAML does.</summary>
internal static class LineNumbers
{
    /// <summary>The line, from 1, that a place begins in; null where there is no place.</summary>
    public static int? Of(Place? place)
    {
        if (place is not { Range: { } range, Text.Value: var text })
            return null;
        var line = 1;
        for (var i = 0; i < range.Start && i < text.Length; i++)
        {
            if (IsBreak(text[i]) && !(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
                line++;
        }
        return line;
    }

    /// <summary>YAML 1.1, 4.1.4: also next line, line separator and paragraph separator.</summary>
    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
