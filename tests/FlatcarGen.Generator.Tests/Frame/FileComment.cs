namespace FlatcarGen.Generator.Tests.Frame;

/// <summary>Comments that suppress findings in files that are no C#.</summary>
internal static class FileComment
{
    /// <summary>The text with such a comment on a line of its own before the line of a place, indented like that.</summary>
    public static string Before(int position, string text, string id)
    {
        var start = position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;
        var indent = new string(' ', text.Skip(start).TakeWhile(c => c == ' ').Count());
        return text.Insert(start, $"{indent}# flatcargen disable {id}: on purpose\n");
    }
}
