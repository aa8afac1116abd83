using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Templating;

/// <summary>
/// A file that Terraform's <c>templatefile</c> fills in, as it will be afterwards, as far as that is known: <c>${…}</c> has become one
/// <see cref="MappedText.Unknown"/> character, and the escapes <c>$${</c> and <c>%%{</c> are what they stand for. Of lines that
/// <c>%{ if }</c> chooses between the first choice stays, those that <c>%{ for }</c> repeats stay once; a choice or loop inside of a line
/// is unknown as a whole.
/// </summary>
public static class TerraformReader
{
    public static MappedText Read(MappedText template) => Read(template, TerraformTag.In(template.Value));

    /// <summary>The same of a template in another language.</summary>
    internal static MappedText Read(MappedText template, IReadOnlyList<TemplateTag> tags)
    {
        if (tags.Count == 0)
            return template;

        var read = new MappedTextBuilder(template);
        var ends = EndsOf(tags);
        var (done, lineEnd) = (0, -1);
        for (var i = 0; i < tags.Count; i++)
        {
            var tag = tags[i];
            if (lineEnd < tag.Start)
                lineEnd = template.Value.IndexOf('\n', tag.Start) is >= 0 and var at ? at : template.Length;
            read.Copy(done, Math.Max(done, tag.TrimmedStart));
            var last = ends[i] is { } end && (tag.Kind == TemplateTagKind.Else || tags[end].End <= lineEnd) ? end : i;
            if (tag.Kind == TemplateTagKind.Escape)
                read.Replace(tag.Start, tag.Start + 2, template.Value[tag.Start].ToString()).Copy(tag.Start + 2, tag.End);
            else if (tag.Kind == TemplateTagKind.Value || (last > i && tag.Kind != TemplateTagKind.Else))
                read.ReplaceByUnknown(tag.Start, tags[last].End);
            done = tags[last].TrimmedEnd;
            i = last;
        }

        return read.Copy(done, template.Length).ToMappedText();
    }

    /// <summary>For each tag that begins lines which may be left out or repeated, the tag that ends them.</summary>
    private static int?[] EndsOf(IReadOnlyList<TemplateTag> tags)
    {
        var ends = new int?[tags.Count];
        var open = new Stack<List<int>>();
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].Kind == TemplateTagKind.Begin)
            {
                open.Push([i]);
            }
            else if (tags[i].Kind == TemplateTagKind.Else && open.Count > 0)
            {
                open.Peek().Add(i);
            }
            else if (tags[i].Kind == TemplateTagKind.End && open.Count > 0)
            {
                foreach (var begin in open.Pop())
                    ends[begin] = i;
            }
        }

        return ends;
    }
}
