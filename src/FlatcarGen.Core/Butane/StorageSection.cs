using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Butane;

/// <summary>Files, directories and links.</summary>
internal static class StorageSection
{
    public static YamlMapping? Of(PieceSet pieces, YamlMapping? kubeadmConfig)
    {
        var files = new YamlSequence { kubeadmConfig };
        foreach (var file in pieces.Files)
            files.Add(File(file));
        var section = new YamlMapping
        {
            ["directories"] = Sequence(pieces.Directories.Select(Directory)),
            ["files"] = files.Count == 0 ? null : files,
            ["links"] = Sequence(pieces.Links.Select(Link)),
        };
        return section.Count == 0 ? null : section;
    }

    private static YamlMapping File(FilePiece file) => new()
    {
        ["path"] = file.Path.ToYaml(),
        ["mode"] = Mode(file.Mode),
        ["overwrite"] = file.Overwrite ? true : default(bool?),
        ["user"] = Named(file.User),
        ["group"] = Named(file.Group),
        ["contents"] = Contents(file),
    };

    private static YamlMapping? Contents(FilePiece file)
    {
        var contents = new YamlMapping
        {
            ["inline"] = file.Contents.ToYaml(),
            ["source"] = file.ContentsBase64 is { } base64
                ? YamlScalar.String("data:;base64," + base64.ToTemplate(), base64)
                : file.Source.ToYaml(),
        };
        if (file.Hash.ToYaml() is { } hash)
            contents.Add("verification", new YamlMapping { ["hash"] = hash });
        return contents.Count == 0 ? null : contents;
    }

    private static YamlMapping Directory(DirectoryPiece directory) => new()
    {
        ["path"] = directory.Path.ToYaml(),
        ["mode"] = Mode(directory.Mode),
        ["overwrite"] = directory.Overwrite ? true : default(bool?),
        ["user"] = Named(directory.User),
        ["group"] = Named(directory.Group),
    };

    private static YamlMapping Link(LinkPiece link) => new()
    {
        ["path"] = link.Path.ToYaml(),
        ["target"] = link.Target.ToYaml(),
        ["hard"] = link.Hard ? true : default(bool?),
        ["overwrite"] = link.Overwrite ? true : default(bool?),
        ["user"] = Named(link.User),
        ["group"] = Named(link.Group),
    };

    private static YamlScalar? Mode(DeclaredText? mode) =>
        mode is { } text && Permissions.IsValid(text.Value) ? YamlScalar.Octal(text) : null;

    private static YamlMapping? Named(DeclaredText? name) =>
        name.ToYaml() is { } known ? new YamlMapping { ["name"] = known } : null;

    private static YamlSequence? Sequence(IEnumerable<YamlMapping> items)
    {
        var sequence = new YamlSequence(items);
        return sequence.Count == 0 ? null : sequence;
    }
}
