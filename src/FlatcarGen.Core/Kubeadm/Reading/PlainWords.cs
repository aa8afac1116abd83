using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>The words that are no texts for go-yaml 2 (YAML 1.1, with its <c>y</c> and <c>n</c>).</summary>
internal static class PlainWords
{
    private const string NumberCharacters = "0123456789abcdefABCDEFxXoO_+-.";

    private static readonly Dictionary<string, ScalarResolution> Words = new(StringComparer.Ordinal);

    static PlainWords()
    {
        Add(new(JsonKind.Boolean, "true"), "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
        Add(new(JsonKind.Boolean, "false"), "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");
        Add(new(JsonKind.Null, "") { Name = null }, "", "~", "null", "Null", "NULL");
        Add(NoNumber(".nan"), ".nan", ".NaN", ".NAN");
        Add(NoNumber(".inf"), ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF");
        Add(NoNumber("-.inf"), "-.inf", "-.Inf", "-.INF");
    }

    public static ScalarResolution? Find(string text) => text.Length <= 5 && Words.TryGetValue(text, out var found) ? found : null;

    /// <summary>Whether what is not known yet of a plain text may make it something else than a text.</summary>
    public static bool MayComeFrom(string text)
    {
        foreach (var word in Words.Keys)
        {
            if (Matches(text, word))
                return true;
        }

        return text[0] is MappedText.Unknown or (>= '0' and <= '9') or '+' or '-' or '.'
            && text.All(c => c == MappedText.Unknown || NumberCharacters.IndexOf(c) >= 0);
    }

    private static void Add(ScalarResolution resolution, params string[] words)
    {
        foreach (var word in words)
            Words.Add(word, resolution);
    }

    private static ScalarResolution NoNumber(string name) => new(JsonKind.Number, "") { Name = name, Problem = "JSON has no such number" };

    /// <summary>Whether a word is a text in which something stands for each character that is not known. Words are short.</summary>
    private static bool Matches(string pattern, string word)
    {
        var (at, back, tried) = (0, -1, 0);
        var i = 0;
        while (i < word.Length)
        {
            if (at < pattern.Length && pattern[at] == MappedText.Unknown)
                (back, tried) = (at++, i);
            else if (at < pattern.Length && pattern[at] == word[i])
                (at, i) = (at + 1, i + 1);
            else if (back >= 0)
                (at, i) = (back + 1, ++tried);
            else
                return false;
        }

        while (at < pattern.Length && pattern[at] == MappedText.Unknown)
            at++;
        return at == pattern.Length;
    }
}
