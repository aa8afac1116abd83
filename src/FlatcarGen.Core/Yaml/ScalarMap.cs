using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// Leads from a scalar's characters back to where they stand in the text it was read from, through quotes, escapes, folded
/// lines and indentation: a unit inside a Butane file has findings on its own characters.
/// </summary>
internal static class ScalarMap
{
    /// <summary>The scalar's text; all of it stands for the whole scalar where its characters cannot be found again for certain.</summary>
    public static MappedText Of(YamlScalar scalar)
    {
        if (scalar.Declaration is { } declaration)
            return Mapped(declaration, scalar.Text);
        if (scalar is not { Source: { } source, Range: { } whole } || whole.End > source.Length)
            return MappedText.Plain(new(scalar.Text, Anchor.None));
        if (scalar.Text.Length == 0)
            return new MappedTextBuilder(source).ToMappedText(source.StartInSource(whole.Start));
        var places = scalar.IsBinary ? null : new ScalarAligner(source.Value, whole, scalar).Align();
        return places is null
            ? new MappedTextBuilder(source).Replace(whole.Start, whole.End, scalar.Text).ToMappedText()
            : Mapped(source, scalar.Text, places);
    }

    private static MappedText Mapped(DeclaredText declaration, string text)
    {
        var plain = MappedText.Plain(declaration);
        return text == declaration.Value ? plain : new MappedTextBuilder(plain).Replace(0, plain.Length, text).ToMappedText();
    }

    private static MappedText Mapped(MappedText source, string text, TextRange[] places)
    {
        var mapped = new MappedTextBuilder(source);
        for (var i = 0; i < places.Length;)
        {
            var end = i;
            while (end < places.Length
                && places[end].Start == places[i].Start + end - i
                && IsAsWritten(source.Value, text, end, places[end]))
            {
                end++;
            }

            if (end > i)
            {
                mapped.Copy(places[i].Start, places[end - 1].End);
                i = end;
                continue;
            }

            // Both halves of a surrogate pair may come of one escape.
            end = i + 1;
            while (end < places.Length && places[end] == places[i])
                end++;
            mapped.Replace(places[i].Start, places[i].End, text.Substring(i, end - i));
            i = end;
        }

        return mapped.ToMappedText();
    }

    private static bool IsAsWritten(string source, string text, int index, TextRange place) =>
        place.Length == 1 && source[place.Start] == text[index];
}
