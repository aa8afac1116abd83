using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Files;

/// <summary>
/// Comments that take back findings on the line that follows: <c># flatcargen disable FCG2001, FCG3004: the reason</c>, in YAML and in
/// units, which may begin theirs with <c>;</c> as well. Several comments may follow each other, and lines that a backslash joins are one.
/// </summary>
internal sealed class FileSuppressions(TextLines lines)
{
    private const string Marker = "flatcargen disable ";

    private Dictionary<int, Comment>? _comments;

    public bool Covers(int position, string ruleId)
    {
        _comments ??= Read();
        _comments.TryGetValue(lines.LineOf(position), out var comment);
        for (; comment is not null; comment = comment.Above)
        {
            if (comment.Ids.Contains(ruleId, StringComparer.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>By the numbers of the lines below them.</summary>
    private Dictionary<int, Comment> Read()
    {
        var comments = new Dictionary<int, Comment>();
        Comment? last = null;
        for (var line = 0; line < lines.Count; line++)
        {
            if (last is not null)
                comments.Add(line, last);
            var text = lines.Text.Substring(lines[line].Start, lines[line].Length).Trim();
            if (text is not ['#' or ';', ..])
                last = text is [.., '\\'] ? last : null;
            else if (IdsIn(text.TrimStart('#', ';').TrimStart()) is { } ids)
                last = new(ids, last);
        }

        return comments;
    }

    private static string[]? IdsIn(string comment) => comment.StartsWith(Marker, StringComparison.Ordinal)
        ? comment.Substring(Marker.Length).Split(':')[0].Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries)
        : null;

    private sealed record Comment(string[] Ids, Comment? Above);
}
