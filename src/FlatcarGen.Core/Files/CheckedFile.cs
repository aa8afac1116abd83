using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Files;

/// <summary>A file as rules read it.</summary>
public sealed class CheckedFile
{
    /// <param name="path">Its path, as findings are to name it.</param>
    /// <param name="kind">What it holds.</param>
    /// <param name="source">Its text.</param>
    /// <param name="isTemplate">Whether Terraform fills it in before anything else reads it.</param>
    /// <param name="id">The number that the anchors of its texts get: above 0, and its own among the files that are checked together.</param>
    public CheckedFile(string path, FileKind kind, string source, bool isTemplate, int id)
    {
        (Path, Kind, Source) = (path, kind, source);
        Itself = new(FileKinds.NameOf(path), new Anchor(id));
        var text = WithoutCarriageReturns(MappedText.Plain(new(source, new Anchor(id))));
        Text = isTemplate ? TerraformReader.Read(text) : text;
    }

    public string Path { get; }

    public FileKind Kind { get; }

    /// <summary>Whether somebody said that it holds that; else its name alone does.</summary>
    public bool IsSaid { get; init; }

    public string Source { get; }

    /// <summary>The lines of <see cref="Source"/>.</summary>
    public TextLines Lines => field ??= new(Source);

    /// <summary>Its name, for findings that belong to no characters of it.</summary>
    public DeclaredText Itself { get; }

    /// <summary>The text as its reader will have it, line ends as LF.</summary>
    public MappedText Text { get; }

    /// <summary>Whether it is what its name says: XML, JSON and what D-Bus reads bear names of units too.</summary>
    public bool IsMeant => Kind is FileKind.Butane or FileKind.Kubeadm || !(IsXmlOrJson || Text.Value.Contains("[D-BUS Service]"));

    private bool IsXmlOrJson => Text.Value.FirstOrDefault(c => !IsBlank(c)) is '<' or '{';

    /// <summary>
    /// The text as YAML, with what a template puts in left out where it takes a whole line and no YAML would be read with it.
    /// </summary>
    public YamlDocuments ReadYaml() => FilledLines.Read(Text, text => YamlReader.Read(text));

    /// <summary>The same of a config that kubeadm splits into its documents.</summary>
    internal ConfigParts ReadKubeadm() => FilledConfig.Read(Text);

    /// <summary>The characters of a finding; the first line that is no comment for one in the file as a whole.</summary>
    internal TextRange RangeOf(TextRange? range)
    {
        if (range is not { } characters)
            return FirstLine();
        var start = Math.Min(Math.Max(characters.Start, 0), Source.Length);
        return TextRange.FromBounds(start, Math.Min(Math.Max(characters.End, start), Source.Length));
    }

    private TextRange FirstLine()
    {
        for (var line = 0; line < Lines.Count; line++)
        {
            if (Source.Substring(Lines[line].Start, Lines[line].Length).TrimStart() is not ("" or ['#' or ';', ..]))
                return Lines[line];
        }

        return Lines[0];
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    private static MappedText WithoutCarriageReturns(MappedText text)
    {
        var at = text.Value.IndexOf('\r');
        if (at < 0)
            return text;
        var read = new MappedTextBuilder(text);
        var done = 0;
        for (; at >= 0; at = text.Value.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
                continue;
            read.Copy(done, at);
            done = at + 1;
        }

        return read.Copy(done, text.Length).ToMappedText();
    }
}
