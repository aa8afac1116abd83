using System.Text;

namespace FlatcarGen.Generator.Emit;

/// <summary>
/// Texts that hold nothing but visible ASCII characters, blanks, tabs and line ends, as generated ones mostly do. To ask for them is much
/// quicker than to look at each character.
/// </summary>
internal static class PlainAscii
{
    private static readonly char[] Others = [.. Enumerable.Range(0, 128).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or (>= ' ' and <= '~')))];

    public static bool Holds(string text) => Encoding.UTF8.GetByteCount(text) == text.Length && text.IndexOfAny(Others) < 0;
}
