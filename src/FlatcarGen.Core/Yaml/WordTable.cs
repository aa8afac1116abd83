namespace FlatcarGen.Core.Yaml;

/// <summary>Keeps the words that come again and again in a document, as keys and short values do, once each.</summary>
internal sealed class WordTable
{
    private const int LongestWord = 20;

    private readonly string[] _words = new string[256];

    /// <summary>The same text, and the same object as the last time where it was there a while ago.</summary>
    public string Find(string text)
    {
        if (text.Length is 0 or > LongestWord)
            return text;
        ref var word = ref _words[((text[0] * 31) + (text[text.Length - 1] * 7) + text.Length) % _words.Length];
        return word == text ? word : word = text;
    }
}
