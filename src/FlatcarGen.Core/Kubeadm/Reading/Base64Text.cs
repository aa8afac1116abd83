using System.Text;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>The text of a <c>!!binary</c>, as JSON gets it.</summary>
internal static class Base64Text
{
    /// <summary>The bytes as UTF-8, whatever is none replaced; null where this is no standard base64 in which line ends may stand.</summary>
    public static string? Decode(string text)
    {
        var digits = text.Replace("\r", "").Replace("\n", "");
        if (digits.Length % 4 != 0 || digits.Any(char.IsWhiteSpace))
            return null;
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(digits));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
