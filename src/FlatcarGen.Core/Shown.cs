using System.Text;

namespace FlatcarGen.Core;

/// <summary>Declared texts as messages show them.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>A text on one line, cut where it is long.</summary>
    public static string Short(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in text)
        {
            if (shown.Length >= Longest)
                return shown.Append('…').ToString();
            shown.Append(char.IsControl(c) ? ' ' : c);
        }

        return shown.ToString();
    }
}
