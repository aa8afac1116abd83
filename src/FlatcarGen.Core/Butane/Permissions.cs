namespace FlatcarGen.Core.Butane;

/// <summary>Permissions as octal digits in a text: <c>0644</c>.</summary>
public static class Permissions
{
    /// <summary>Three or four octal digits, or five with a leading zero.</summary>
    public static bool IsValid(string text) =>
        text.Length is >= 3 and <= 5 && text.All(c => c is >= '0' and <= '7') && (text.Length < 5 || text[0] == '0');
}
