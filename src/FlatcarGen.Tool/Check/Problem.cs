using FlatcarGen.Core.Files;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;
using FlatcarGen.Tool.Files;
using FlatcarGen.Transpiler;

namespace FlatcarGen.Tool.Check;

/// <summary>Something to tell of a file.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Start">Where it begins: line and column from 1 on, the column in UTF-16 code units.</param>
/// <param name="End">Where it ends, likewise; behind the last character.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Rule">The rule that found it; null for a file that cannot be read as text.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record Problem(
    string Path, (int Line, int Column) Start, (int Line, int Column) End, Severity Severity, RuleInfo? Rule, string Message)
{
    /// <summary>The file as services know it that have a checkout: without <c>./</c>.</summary>
    public string PathInRepository => Path.StartsWith("./", StringComparison.Ordinal) ? Path[2..] : Path;

    public static Problem Of(FileFinding found) => new(
        found.File.Path,
        found.File.Lines.PlaceOf(found.Range.Start),
        found.File.Lines.PlaceOf(found.Range.End),
        found.Finding.Rule.Severity,
        found.Finding.Rule,
        found.Finding.Message);

    public static Problem Of(string path, UnreadableTextException unreadable)
    {
        var at = SourcePlaces.AfterAll(unreadable.Before);
        var place = (at.Line, at.Column);
        return new(path, place, place, Severity.Error, null, unreadable.Message);
    }
}
