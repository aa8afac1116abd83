using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Declarations;

/// <summary>Declared texts as what they mean: literals and placeholders.</summary>
public static class DeclaredTemplates
{
    public static TemplateText ToTemplate(this DeclaredText text) => TemplateText.Parse(text.Value);

    public static TemplateText? ToTemplate(this DeclaredText? text) =>
        text is { } known ? TemplateText.Parse(known.Value) : default(TemplateText?);
}
