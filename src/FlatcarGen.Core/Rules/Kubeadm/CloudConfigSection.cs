using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>
/// The section [Global] of a cloud provider's configuration, in a file of its own or indented in a manifest. Names are read without regard
/// to case, as gcfg does.
/// </summary>
/// <param name="Header">The section's name in its brackets.</param>
/// <param name="Entries">Its entries.</param>
internal sealed record CloudConfigSection(MappedText Header, IReadOnlyList<(string Name, MappedText Value)> Entries)
{
    /// <summary>Whether something will stand there that is not known yet.</summary>
    public bool HasUnknown { get; private init; }

    public IEnumerable<MappedText> ValuesOf(string name) =>
        Entries.Where(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase)).Select(entry => entry.Value);

    /// <summary>The first such section of a text; null where it has none.</summary>
    public static CloudConfigSection? Global(MappedText text)
    {
        MappedText? header = null;
        var indent = 0;
        var entries = new List<(string, MappedText)>();
        var hasUnknown = false;
        foreach (var line in Lines(text))
        {
            var trimmed = line.Trim(char.IsWhiteSpace);
            if (trimmed.Value.StartsWith("[", StringComparison.Ordinal))
            {
                if (header is not null)
                    break;
                if (string.Equals(trimmed.Value, "[Global]", StringComparison.OrdinalIgnoreCase))
                    (header, indent) = (trimmed, IndentOf(line.Value));
            }
            else if (header is not null && trimmed.Length > 0)
            {
                if (IndentOf(line.Value) < indent || trimmed.Value == "---")
                    break;
                hasUnknown |= trimmed.HasUnknown && trimmed.Value.IndexOf('=') < 0;
                if (trimmed.Value[0] is not ('#' or ';') && trimmed.Value.IndexOf('=') is > 0 and var equals)
                    entries.Add((trimmed.Value.Substring(0, equals).Trim(), ValueOf(trimmed.Slice(equals + 1, trimmed.Length - equals - 1))));
            }
        }

        return header is null ? null : new(header, entries) { HasUnknown = hasUnknown };
    }

    private static MappedText ValueOf(MappedText text) => text.Trim(c => char.IsWhiteSpace(c) || c == '"');

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;

    private static IEnumerable<MappedText> Lines(MappedText text)
    {
        var start = 0;
        foreach (var line in text.Value.Split('\n'))
        {
            yield return text.Slice(start, line.Length);
            start += line.Length + 1;
        }
    }
}
