using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>Texts of a machine in which paths and units can be named, and what is named in them.</summary>
internal static class MetadataTexts
{
    /// <summary>Where a path or unit is named as a whole, and not in a comment or a description.</summary>
    public static IEnumerable<TextRange> Find(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            var isWhole = (at == 0 || !IsNameCharacter(text[at - 1]) || text[at - 1] == '-')
                && (end == text.Length || !(IsNameCharacter(text[end]) && !IsFullStop(text, end)));
            if (isWhole && !MetadataName.IsInComment(text, at) && !IsDescription(text, at))
                yield return new(at, name.Length);
        }
    }

    /// <summary>Whether the machine itself sees to it that a file is there.</summary>
    public static bool Makes(Machine machine, string path) =>
        machine.Paths.Any(declared => declared.Path.Value == path)
        || machine.Texts.Any(text => text.Value.Contains("> " + path)
            || text.Value.Contains(">" + path)
            || text.Value.Contains("--attributes=" + path)
            || text.Value.Contains("tee " + path)
            || Find(text.Value, path).Any(range => LineOf(text.Value, range.Start).Contains("ln -s")));

    private static bool IsDescription(string text, int at) => LineOf(text, at).TrimStart() is var line
        && (line.StartsWith("Description=", StringComparison.Ordinal) || line.StartsWith("Documentation=", StringComparison.Ordinal));

    private static string LineOf(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        return text.Substring(start, (end < 0 ? text.Length : end) - start);
    }

    private static bool IsFullStop(string text, int at) => text[at] == '.' && (at + 1 == text.Length || text[at + 1] is ' ' or '\n');

    private static bool IsNameCharacter(char c) => (c < 128 && char.IsLetterOrDigit(c)) || c is '/' or '.' or '_' or '-' or '@';
}
