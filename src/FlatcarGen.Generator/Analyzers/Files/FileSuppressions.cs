using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Analyzers.Files;

/// <summary>
/// Comments that take back findings on the line that follows: <c># flatcargen disable FCG2001, FCG3004: the reason</c>, in YAML and in
/// units, which may begin theirs with <c>;</c> as well. Several comments may follow each other.
/// </summary>
internal sealed class FileSuppressions(SourceText source)
{
    private const string Marker = "flatcargen disable ";

    public bool Covers(int position, string ruleId)
    {
        for (var number = source.Lines.GetLineFromPosition(position).LineNumber - 1; number >= 0; number--)
        {
            var line = source.ToString(source.Lines[number].Span).Trim();
            if (line.Length == 0 || line[0] is not ('#' or ';'))
                return false;
            var comment = line.TrimStart('#', ';').TrimStart();
            if (comment.StartsWith(Marker, StringComparison.Ordinal) && Ids(comment.Substring(Marker.Length)).Contains(ruleId))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Ids(string rest) => rest.Split(':')[0].Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
}
