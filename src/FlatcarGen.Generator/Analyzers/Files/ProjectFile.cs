using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Analyzers.Files;

/// <summary>A file of the project as rules read it.</summary>
internal sealed class ProjectFile
{
    private ProjectFile(string path, FileKind kind, SourceText source, bool isTemplate, int id)
    {
        (Path, Kind, Source) = (path, kind, source);
        Itself = new(FileKinds.NameOf(path), new Anchor(id));
        var text = WithoutCarriageReturns(MappedText.Plain(new(source.ToString(), new Anchor(id))));
        Text = isTemplate ? TerraformReader.Read(text) : text;
    }

    public string Path { get; }

    public FileKind Kind { get; }

    public SourceText Source { get; }

    /// <summary>Its name, for findings that belong to no characters of it.</summary>
    public DeclaredText Itself { get; }

    /// <summary>The text as its reader will have it, line ends as LF.</summary>
    public MappedText Text { get; }

    /// <summary>
    /// The text as YAML, with what a template puts in left out where it takes a whole line and no YAML would be read with it.
    /// </summary>
    public (MappedText Text, YamlDocuments Documents) ReadYaml()
    {
        var documents = YamlReader.Read(Text);
        if (documents.Problems.Count == 0 || !Text.HasUnknown)
            return (Text, documents);
        var text = TerraformReader.WithoutUnknownLines(Text);
        return ReferenceEquals(text, Text) ? (Text, documents) : (text, YamlReader.Read(text));
    }

    /// <summary>Whether it is what its name says: XML, JSON and what D-Bus reads bear names of units too.</summary>
    public bool IsMeant => Kind is FileKind.Butane or FileKind.Kubeadm || !(IsXmlOrJson || Text.Value.Contains("[D-BUS Service]"));

    private bool IsXmlOrJson => Text.Value.FirstOrDefault(c => !IsBlank(c)) is '<' or '{';

    /// <summary>Reads a file; null for one that cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">What the project says of it.</param>
    /// <param name="id">The number that the anchors of its texts get.</param>
    /// <param name="cancellation">Ends it.</param>
    public static ProjectFile? Read(AdditionalText file, AnalyzerConfigOptions options, int id, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } source
            ? new(file.Path, FileKinds.Of(file.Path, options), source, FileKinds.IsTemplate(options), id)
            : null;

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
