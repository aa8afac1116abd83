using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Literals;

internal static class SourceLineEnd
{
    /// <summary>The line end of a file: that of its first line.</summary>
    public static string Of(SyntaxTree tree)
    {
        var text = tree.GetText();
        var first = text.Lines[0];
        return first.EndIncludingLineBreak - first.End == 2 ? "\r\n" : "\n";
    }
}
