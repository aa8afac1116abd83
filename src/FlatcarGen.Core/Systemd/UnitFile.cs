using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// A unit file or drop-in as systemd reads it: sections, directives, and what it cannot read. Any text gives one.
/// </summary>
public sealed class UnitFile
{
    private readonly List<UnitSection> _sections = [];
    private readonly List<UnreadableLine> _unreadable = [];
    private readonly List<UnitComment> _comments = [];

    private UnitFile(MappedText text, UnitForm form, string fileName) => (Text, Form, FileName) = (text, form, fileName);

    /// <summary>The file's name (<c>kubeadm.service</c>, <c>10-node-ip.conf</c>), which orders drop-ins; empty where it has none.</summary>
    public string FileName { get; }

    public UnitForm Form { get; }

    /// <summary>The text as systemd will see it.</summary>
    public MappedText Text { get; }

    /// <summary>The text as the user wrote it; all ranges of sections and directives are in it.</summary>
    public DeclaredText Source => Text.Source;

    public IReadOnlyList<UnitSection> Sections => _sections;

    /// <summary>Lines that are neither a section, an assignment in one, a comment nor empty; systemd ignores or refuses them.</summary>
    public IReadOnlyList<UnreadableLine> Unreadable => _unreadable;

    public IReadOnlyList<UnitComment> Comments => _comments;

    public IEnumerable<Directive> Directives => _sections.SelectMany(section => section.Directives);

    public static UnitFile Parse(DeclaredText text, UnitForm form, string fileName = "") =>
        Parse(MappedText.Plain(text), form, fileName);

    /// <summary>Reads a unit that stands inside another document, such as a YAML scalar whose escapes are undone already.</summary>
    public static UnitFile Parse(MappedText text, UnitForm form, string fileName = "")
    {
        var file = new UnitFile(form == UnitForm.Declared ? PlaceholderReader.Read(text) : text, form, fileName);
        UnitSection? section = null;
        foreach (var line in LogicalLine.Read(file.Text))
            section = file.Take(line, section);
        return file;
    }

    /// <summary>Writes characters that systemd shall see the way this file has to spell them.</summary>
    public string Spell(string text) => Form == UnitForm.Declared ? PlaceholderReader.Escape(text) : text;

    /// <summary>
    /// Whether a <c>${</c> of what the user wrote stands for itself though it is not escaped: a placeholder that went wrong, which is
    /// a mistake of its own.
    /// </summary>
    public bool IsMalformedPlaceholder(int at) =>
        Form == UnitForm.Declared && string.CompareOrdinal(Source.Value, at, "${", 0, 2) == 0;

    private UnitSection? Take(LogicalLine line, UnitSection? section)
    {
        var text = line.Text;
        var lines = Text.ToSource(TextRange.FromBounds(line.Start, line.End));
        if (line.IsComment)
        {
            _comments.Add(new(text.Value, text.SourceRange));
            return section;
        }

        if (text.Length == 0)
            return section;

        if (text[0] == '[' && text.Length > 1 && text[text.Length - 1] == ']')
        {
            section = new UnitSection(text, lines);
            _sections.Add(section);
            return section;
        }

        var equals = text[0] == '[' ? -1 : text.Value.IndexOf('=');
        if (equals <= 0 || section is null)
        {
            _unreadable.Add(new(text.Value, text.SourceRange, equals > 0));
            return section;
        }

        var key = text.Slice(0, equals).Trim(LogicalLine.IsBlank);
        var value = text.Slice(equals + 1, text.Length - equals - 1).Trim(LogicalLine.IsBlank);
        section.Add(new Directive(this, section, key, value, lines));
        return section;
    }
}

/// <summary>A line that systemd cannot make sense of.</summary>
/// <param name="Text">The line without surrounding blanks.</param>
/// <param name="Range">Its characters in what the user wrote.</param>
/// <param name="IsOutsideOfSection">Whether it is an assignment in front of the first section.</param>
public sealed record UnreadableLine(string Text, TextRange Range, bool IsOutsideOfSection);

/// <summary>A comment line.</summary>
/// <param name="Text">The comment with its <c>#</c> or <c>;</c>.</param>
/// <param name="Range">Its characters in what the user wrote.</param>
public sealed record UnitComment(string Text, TextRange Range);
