using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Build;

/// <summary>What butane says of a node's document, in words and places for the one who builds.</summary>
internal sealed class ButaneReport(IgnitionSource source, ArtifactPath made, DeclaredButane butane, FilledButane filled, IgnitionSettings settings)
{
    private const string Withheld = "a secret that was filled in makes it wrong; what is wrong is not shown here";

    private readonly UnfilledReport _unfilled = new(butane);
    private readonly TextLines _lines = new(butane.Text);

    public IEnumerable<ButaneProblem> Of(Translation translation)
    {
        var hasError = false;
        foreach (var entry in translation.Report)
        {
            hasError |= entry.Severity == ReportSeverity.Error;
            yield return Of(entry);
        }

        if (translation.Failure is { } failure && !hasError)
            yield return new(ReportSeverity.Error, made, SpotOfDocument(null), IsQuoted(failure) ? Withheld : failure, "");
    }

    private ButaneProblem Of(ReportEntry entry)
    {
        var range = entry.Place is { } place && place.Text.Value == butane.Text ? place.Range ?? new TextRange(0, 0) : default(TextRange?);
        var spot = (range is { } at ? SpotInSource(at) : null) ?? SpotOfDocument(range);
        return new(entry.Severity, made, spot, Told(entry, range), settings.Values.IsTold(entry.Path) ? "" : entry.Path);
    }

    /// <summary>The message, unless it may have something of a secret.</summary>
    private string Told(ReportEntry entry, TextRange? range)
    {
        var isSecret = range is { } place && filled.IsSecretAt(place);
        if (!isSecret && !IsQuoted(entry.Message))
            return entry.Message;
        if (_unfilled.MessageOf(entry) is { } message)
            return message;
        if (!isSecret)
            return Withheld;
        var names = butane.Marks
            .Where(mark => mark.Name is not null && filled.IsSecretAt(new(mark.Start, mark.Length)))
            .Where(mark => range!.Value.Start <= mark.End && mark.Start <= range.Value.End)
            .Select(mark => "${" + mark.Name + "}");
        return $"the value of {string.Join(" or ", names.Distinct())} makes it wrong; what is wrong is not shown here, because it is a secret";
    }

    private bool IsQuoted(string message) => filled.HasSecret && settings.Values.IsTold(message);

    private SourceSpot? SpotInSource(TextRange range)
    {
        foreach (var text in Candidates(range))
        {
            if (settings.Sources.OnlyStringWith(text, source.TypeName) is { } spot)
                return spot;
        }

        return null;
    }

    /// <summary>What the user may have written: the characters, what is in their quotes, the line that they stand on.</summary>
    private IEnumerable<string> Candidates(TextRange range)
    {
        var (start, end) = (Math.Min(range.Start, butane.Text.Length), Math.Min(range.End, butane.Text.Length));
        var written = butane.Text.Substring(start, end - start).Split('\n')[0].Trim();
        if (written.Length > 1 && written[0] is '"' or '\'' && written[written.Length - 1] == written[0])
            yield return written.Substring(1, written.Length - 2);
        else if (!IsCommon(written))
            yield return written;

        var lineStart = start == 0 ? 0 : butane.Text.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = butane.Text.IndexOf('\n', start) is >= 0 and var at ? at : butane.Text.Length;
        yield return butane.Text.Substring(lineStart, lineEnd - lineStart).TrimStart(' ', '-').TrimEnd();
    }

    private static bool IsCommon(string text) => text is "true" or "false" or "null" || text.All(c => !char.IsLetter(c));

    private SourceSpot? SpotOfDocument(TextRange? range)
    {
        if (settings.ButaneFolder is not { } folder || made.Kind != ArtifactKind.Ignition)
            return settings.Sources.ClassOf(source.TypeName);
        var file = Path.Combine(folder, source.Path.Cluster, source.ButanePath.FileName);
        return range is { } at ? SourceSpot.Of(file, _lines, at.Start, at.Length) : new(file);
    }
}
