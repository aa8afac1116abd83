using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Yaml;

/// <summary>Lays out mappings and sequences.</summary>
internal sealed class BlockWriter
{
    private const int Step = 2;

    /// <summary>A key of more than 1,024 characters needs a <c>?</c> in front of it; it is counted after escaping.</summary>
    private const int LongestSimpleKey = 1000;

    /// <summary>Escaped, a character becomes six at most.</summary>
    private const int SurelySimpleKey = 160;

    private readonly TemplateTextBuilder _text = new();

    public TemplateText ToTemplateText() => _text.ToTemplateText();

    public WrittenText ToPlainText() => _text.ToPlainText();

    public BlockWriter WriteSeparator()
    {
        _text.Append("---\n");
        return this;
    }

    public void WriteRoot(YamlNode root)
    {
        if (root is YamlScalar scalar)
            WriteInLine(scalar);
        else if (!TryWriteEmpty(root))
            WriteLines(root, 0, isInLine: false);
    }

    /// <summary>Writes a collection that is not empty.</summary>
    /// <param name="node">The collection.</param>
    /// <param name="indent">The column of its lines.</param>
    /// <param name="isInLine">Whether its first line is begun already, up to its column.</param>
    private void WriteLines(YamlNode node, int indent, bool isInLine)
    {
        if (node is YamlMapping mapping)
        {
            foreach (var (key, value) in mapping)
            {
                Indent(indent, ref isInLine);
                WriteKey(key, indent);
                WriteValue(value, indent);
            }
        }
        else
        {
            foreach (var item in (YamlSequence)node)
            {
                Indent(indent, ref isInLine);
                _text.Append("- ");
                WriteItem(item, indent);
            }
        }
    }

    private void WriteKey(YamlScalar key, int indent)
    {
        if (key.KnownText is { Length: <= SurelySimpleKey })
        {
            ScalarText.Write(key, _text);
            _text.Append(':');
            return;
        }

        var written = new TemplateTextBuilder();
        ScalarText.Write(key, written);
        var text = written.ToTemplateText();
        if (text.LiteralText.Length > LongestSimpleKey)
            _text.Append("? ").Append(text).Append('\n').Append(' ', indent).Append(':');
        else
            _text.Append(text).Append(':');
    }

    private void WriteValue(YamlNode value, int indent)
    {
        if (value is YamlScalar scalar)
        {
            _text.Append(' ');
            WriteScalar(scalar, indent);
        }
        else if (IsEmpty(value))
        {
            _text.Append(' ');
            TryWriteEmpty(value);
        }
        else
        {
            _text.Append('\n');
            WriteLines(value, indent + Step, isInLine: false);
        }
    }

    private void WriteItem(YamlNode item, int indent)
    {
        if (item is YamlScalar scalar)
            WriteScalar(scalar, indent);
        else if (!TryWriteEmpty(item))
            WriteLines(item, indent + Step, isInLine: true);
    }

    private void WriteScalar(YamlScalar scalar, int indent)
    {
        if (ScalarText.TryWritePlain(scalar, _text))
            _text.Append('\n');
        else if (!scalar.IsBinary && LiteralBlock.Of(scalar.Value) is { } block)
            block.Write(indent + Step, Step, _text);
        else
            WriteInLine(scalar);
    }

    private void WriteInLine(YamlScalar scalar)
    {
        ScalarText.Write(scalar, _text);
        _text.Append('\n');
    }

    private bool TryWriteEmpty(YamlNode node)
    {
        if (IsEmpty(node))
            _text.Append(node is YamlMapping ? "{}\n" : "[]\n");
        return IsEmpty(node);
    }

    private static bool IsEmpty(YamlNode node) => node is YamlMapping { Count: 0 } or YamlSequence { Count: 0 };

    private void Indent(int indent, ref bool isInLine)
    {
        if (!isInLine)
            _text.Append(' ', indent);
        isInLine = false;
    }
}
