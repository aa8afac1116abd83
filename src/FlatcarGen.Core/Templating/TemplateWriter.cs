using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Templating;

/// <summary>The one place where a <see cref="TemplateText"/> becomes characters for its next reader.</summary>
public static class TemplateWriter
{
    /// <summary>Writes a text in the form that its next reader expects.</summary>
    public static WrittenText Write(TemplateText text, ProvisionForm form) =>
        form == ProvisionForm.Plain && text.KnownText is { } known ? new(known, default) : new Writer(form).Write(text);

    private sealed class Writer(ProvisionForm form)
    {
        private readonly List<string> _parts = [];
        private readonly List<Mark> _marks = [];
        private int _length;

        public WrittenText Write(TemplateText text)
        {
            for (var i = 0; i < text.Segments.Count; i++)
            {
                var segment = text.Segments[i];
                if (segment.IsPlaceholder)
                    Mark("${" + segment.Text + "}", segment.Text, "", segment.Quoting);
                else if (form == ProvisionForm.Terraform)
                    WriteForTerraform(segment.Text, i + 1 < text.Segments.Count);
                else
                    Append(segment.Text);
            }

            return new(string.Concat(_parts.ToArray()), new EquatableArray<Mark>(_marks.ToArray()));
        }

        /// <summary>
        /// HCL reads any number of <c>$</c> before <c>${</c> as one less and a literal brace (the same for <c>%</c>), and has no escape
        /// for a <c>$</c> before an interpolation: that one is written as an interpolation of its own.
        /// </summary>
        private void WriteForTerraform(string literal, bool placeholderFollows)
        {
            var end = literal.Length;
            while (placeholderFollows && end > 0 && literal[end - 1] == '$')
                end--;

            var written = 0;
            for (var at = 0; at + 1 < end; at++)
            {
                if (literal[at + 1] != '{' || literal[at] is not ('$' or '%'))
                    continue;
                Append(literal.Substring(written, at - written));
                var escaped = literal.Substring(at, 2);
                Mark(escaped[0] + escaped, null, escaped, Quoting.Raw);
                written = at + 2;
            }

            Append(literal.Substring(written, end - written));
            if (end < literal.Length)
            {
                var dollars = literal.Substring(end);
                Mark("${\"" + dollars + "\"}", null, dollars, Quoting.Raw);
            }
        }

        private void Mark(string written, string? placeholder, string literal, Quoting quoting)
        {
            _marks.Add(new(_length, written.Length, placeholder, literal, quoting));
            Append(written);
        }

        private void Append(string part)
        {
            _parts.Add(part);
            _length += part.Length;
        }
    }
}
