using System.Globalization;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// The inside of a double-quoted scalar, on one line, with only escapes that JSON has too: every reader of YAML knows those.
/// </summary>
internal static class DoubleQuotedText
{
    public static void Escape(string text, TemplateTextBuilder into)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '\\':
                    into.Append('\\').Append(text[i]);
                    break;
                case '\n':
                    into.Append("\\n");
                    break;
                case '\r':
                    into.Append("\\r");
                    break;
                case '\t':
                    into.Append("\\t");
                    break;
                case var c when YamlCharacters.IsPrintableAt(text, i):
                    into.Append(c);
                    break;
                case var c when char.IsSurrogate(c):
                    into.Append('\uFFFD');
                    break;
                case var c:
                    into.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }
    }
}
