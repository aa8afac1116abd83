using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Declarations;

/// <summary>Declared texts as what they mean: literals and placeholders.</summary>
public static class DeclaredTemplates
{
    public static TemplateText ToTemplate(this DeclaredText text) => TemplateText.Parse(text.Value);

    public static TemplateText? ToTemplate(this DeclaredText? text) =>
        text is { } known ? TemplateText.Parse(known.Value) : default(TemplateText?);

    /// <summary>A string of YAML that knows where it was declared.</summary>
    public static YamlScalar ToYaml(this DeclaredText text) => YamlScalar.String(text);

    /// <inheritdoc cref="ToYaml(DeclaredText)"/>
    public static YamlScalar? ToYaml(this DeclaredText? text) => text is { } known ? YamlScalar.String(known) : null;

    /// <summary>The list, or null where it is empty.</summary>
    public static YamlSequence? ToYaml(this EquatableArray<DeclaredText> texts) =>
        texts.Count == 0 ? null : new YamlSequence(texts.Select(text => text.ToYaml()));
}
