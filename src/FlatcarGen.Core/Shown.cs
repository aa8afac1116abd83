using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core;

/// <summary>Declared texts as messages show them.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>A text on one line, cut where it is long, with a mark for what is not known yet.</summary>
    public static string Short(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in text)
        {
            if (shown.Length >= Longest)
                return shown.Append('…').ToString();
            shown.Append(c == MappedText.Unknown ? '…' : char.IsControl(c) ? ' ' : c);
        }

        return shown.ToString();
    }
}
