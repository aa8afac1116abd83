using FlatcarGen.Core.Text;

namespace FlatcarGen.Build;

/// <summary>A place in a file, as MSBuild takes it.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Line">The line, from 1 on; 0 for the whole file.</param>
/// <param name="Column">The column, from 1 on.</param>
/// <param name="EndLine">The line where it ends.</param>
/// <param name="EndColumn">The column where it ends.</param>
public sealed record SourceSpot(string File, int Line = 0, int Column = 0, int EndLine = 0, int EndColumn = 0)
{
    public static SourceSpot Of(string file, TextLines lines, int start, int length)
    {
        var (line, column) = lines.PlaceOf(start);
        var (endLine, endColumn) = lines.PlaceOf(start + length);
        return new(file, line, column, endLine, endColumn);
    }
}
