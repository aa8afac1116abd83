using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// Writes trees as YAML in block style: two spaces a level, LF, a final line end. What is a string stays the same string for
/// readers of YAML 1.1 and 1.2, and each placeholder is marked with what its value has to become where it stands.
/// <para>
/// Not everything can be written: a lone surrogate becomes U+FFFD. A text that is itself YAML with placeholders can only be
/// carried by a block; <see cref="Write"/>'s own results always can.
/// </para>
/// </summary>
public static class YamlWriter
{
    public static TemplateText Write(YamlNode root)
    {
        var writer = new BlockWriter();
        writer.WriteRoot(root);
        return writer.ToTemplateText();
    }

    /// <summary>Writes a tree as <see cref="Write"/> does, its placeholders as they are declared.</summary>
    public static WrittenText WritePlain(YamlNode root)
    {
        var writer = new BlockWriter();
        writer.WriteRoot(root);
        return writer.ToPlainText();
    }

    /// <summary>Writes several documents into one text, each after a line <c>---</c>.</summary>
    public static TemplateText WriteDocuments(IEnumerable<YamlNode> roots)
    {
        var writer = new BlockWriter();
        foreach (var root in roots)
            writer.WriteSeparator().WriteRoot(root);
        return writer.ToTemplateText();
    }
}
