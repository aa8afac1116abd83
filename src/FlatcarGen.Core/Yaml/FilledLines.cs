using System.Globalization;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// Lines of YAML that hold nothing but one unknown value, which may become any number of lines: as further members of the mapping that
/// they stand in, of unknown names, or as further items of the list; else they are the whole of a value.
/// </summary>
internal static class FilledLines
{
    /// <summary>How far it is looked for what belongs together; nobody fills in more than that.</summary>
    private const int Farthest = 200;

    /// <summary>The text with such lines as YAML; the text itself where it has none.</summary>
    public static MappedText AsYaml(MappedText text)
    {
        if (!text.HasUnknown)
            return text;
        var lines = LinesOf(text.Value);
        var read = new MappedTextBuilder(text);
        var (done, count, last) = (0, 0, -2);
        var (form, indent) = (Form.Whole, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Length != 1 || !text.IsUnknownAt(line.Text))
                continue;
            if (last != i - 1 || lines[last].Indent != line.Indent)
                (form, indent) = Place(lines, i);
            last = i;
            read.Copy(done, line.Start).Replace(line.Start, line.Text, new string(' ', indent) + (form == Form.Item ? "- " : ""));
            read.ReplaceByUnknown(line.Text, line.Text + 1);
            if (form == Form.Member)
            {
                read.Replace(line.Text, line.Text + 1, (++count).ToString(CultureInfo.InvariantCulture) + ": ");
                read.ReplaceByUnknown(line.Text, line.Text + 1);
            }

            done = line.End;
        }

        return done == 0 ? text : read.Copy(done, text.Length).ToMappedText();
    }

    /// <summary>What is read from a text, without such lines where it cannot be read with them.</summary>
    public static YamlDocuments Read(MappedText text, Func<MappedText, YamlDocuments> read)
    {
        var documents = read(text);
        if (!documents.HasProblems || !text.HasUnknown)
            return documents;
        var known = LeaveOut(text);
        return ReferenceEquals(known, text) ? documents : read(known);
    }

    /// <summary>The text without such lines; the text itself where it has none.</summary>
    public static MappedText LeaveOut(MappedText text)
    {
        var left = new MappedTextBuilder(text);
        var done = 0;
        for (var at = text.Value.IndexOf(MappedText.Unknown); at >= 0; at = text.Value.IndexOf(MappedText.Unknown, at + 1))
        {
            var (start, end) = (at, at + 1);
            while (start > done && text[start - 1] is ' ' or '\t')
                start--;
            while (end < text.Length && text[end] is ' ' or '\t')
                end++;
            if (!text.IsUnknownAt(at) || (start > 0 && text[start - 1] != '\n') || (end < text.Length && text[end] != '\n'))
                continue;
            left.Copy(done, start);
            done = end;
        }

        return done == 0 ? text : left.Copy(done, text.Length).ToMappedText();
    }

    private enum Form
    {
        Whole,
        Member,
        Item,
    }

    private static (Form Form, int Indent) Place(List<Line> lines, int at)
    {
        var (own, before, after) = (lines[at].Indent, Find(lines, at, -1), Find(lines, at, 1));
        if (before is { OpensBlock: true } key && own <= key.Indent && after?.IsInside(key) != true)
            return (Form.Whole, key.Indent + 2);
        if (after is { IsKnown: true } next && (next.Indent == own || (next.Indent > own && before?.OpensBlock != false)))
            return (next.IsItem ? Form.Item : Form.Member, next.Indent);
        if (before is null)
            return (after is null ? Form.Whole : Form.Member, own);
        for (var i = at - 1; i >= Math.Max(0, at - Farthest) && !lines[i].IsMark; i--)
        {
            if (lines[i] is { Length: > 0, IsComment: false, IsKnown: true } earlier && earlier.Indent <= own)
                return earlier.Indent == own ? (earlier.IsItem ? Form.Item : Form.Member, own)
                    : earlier is { IsItem: true, HasKey: true } && earlier.Indent + 2 == own ? (Form.Member, own)
                    : (Form.Whole, own);
        }

        return (Form.Whole, own);
    }

    /// <summary>The next line in a direction with something in it.</summary>
    private static Line? Find(List<Line> lines, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < lines.Count && Math.Abs(i - at) <= Farthest; i += step)
        {
            if (lines[i] is { Length: > 0, IsComment: false } line)
                return line.IsMark ? null : line;
        }

        return null;
    }

    private static List<Line> LinesOf(string text)
    {
        var lines = new List<Line>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            lines.Add(Line.Of(text, start, end));
            start = end + 1;
        }

        return lines;
    }

    /// <param name="Start">Where it begins.</param>
    /// <param name="Text">Where its first character stands that is no blank.</param>
    /// <param name="Length">How many characters there are without the blanks around them.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="First">The first character; a blank where there is none.</param>
    private readonly record struct Line(int Start, int Text, int Length, int End, char First)
    {
        public int Indent => Text - Start;

        public bool IsComment => First == '#';

        public bool IsItem { get; private init; }

        /// <summary>Whether it is <c>---</c> or <c>...</c>.</summary>
        public bool IsMark { get; private init; }

        /// <summary>Whether it is more than one value that is not known.</summary>
        public bool IsKnown => !(First == MappedText.Unknown && Length == 1);

        /// <summary>Whether what belongs to its key stands on the next lines.</summary>
        public bool OpensBlock { get; private init; }

        public bool HasKey { get; private init; }

        /// <summary>Whether it belongs to the key of an earlier line; an item may stand right below its key.</summary>
        public bool IsInside(Line key) => IsKnown && (Indent > key.Indent || (IsItem && Indent == key.Indent));

        public static Line Of(string text, int start, int end)
        {
            var (from, to) = (start, end);
            while (from < to && IsBlank(text[from]))
                from++;
            while (to > from && IsBlank(text[to - 1]))
                to--;
            var content = text.Substring(from, to - from);
            return new(start, from, to - from, end, to > from ? text[from] : ' ')
            {
                IsItem = content == "-" || content.StartsWith("- ", StringComparison.Ordinal),
                IsMark = from == start && (content.StartsWith("---", StringComparison.Ordinal) || content == "..."),
                OpensBlock = content.EndsWith(":", StringComparison.Ordinal),
                HasKey = content.IndexOf(": ", StringComparison.Ordinal) > 0 || content.EndsWith(":", StringComparison.Ordinal),
            };
        }

        private static bool IsBlank(char c) => c is ' ' or '\t' or '\r';
    }
}
