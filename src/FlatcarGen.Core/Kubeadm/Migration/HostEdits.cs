using System.Text;
using System.Text.RegularExpressions;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>
/// Changes of a config as changes of what it was written in: a file by itself, or a <c>|</c> block of another document, whose
/// indentation new lines need as well.
/// </summary>
internal sealed class HostEdits
{
    private static readonly Regex BlockHeader = new(@"\|[-+0-9]*(\s+#.*)?\z", RegexOptions.CultureInvariant);

    private readonly MappedText _config;
    private readonly string _host;
    private readonly string _indentation;
    private readonly string _lineEnd;

    private HostEdits(MappedText config, string indentation) =>
        (_config, _host, _indentation, _lineEnd) = (config, config.Source.Value, indentation, new ConfigText(config.Source.Value).LineEnd);

    /// <summary>The changes of <see cref="MappedText.Source"/>; null where the config is written in a way that has no place for them.</summary>
    public static EquatableArray<TextEdit>? Of(MappedText config, IEnumerable<MigrationEdit> edits) =>
        IndentationOf(config) is { } indentation
            ? edits.Select(new HostEdits(config, indentation).Map).ToEquatableArray()
            : default(EquatableArray<TextEdit>?);

    private TextEdit Map(MigrationEdit edit)
    {
        var start = _config.StartInSource(edit.Range.Start);
        var end = edit.Range.Length == 0 ? -1 : _config.EndInSource(edit.Range.End);
        // In a file of Windows, what is read as LF is CR LF.
        var isAtLineEnd = edit.Range.Start < _config.Length && _config[edit.Range.Start] == '\n';
        if (isAtLineEnd && start > 0 && start < _host.Length && _host[start] == '\n' && _host[start - 1] == '\r')
            start--;
        var isBehindAll = edit.Range.Start == _config.Length && _config.Length > 0 && _config[_config.Length - 1] == '\n';
        // The last line end of a block may be none of its characters.
        var isInLastLine = isBehindAll && start > 0 && _host[start - 1] != '\n';
        if (isInLastLine && _host[start - 1] == '\r')
            start--;
        var spelled = isInLastLine
            ? Spell("\n" + edit.NewText.TrimEnd('\r', '\n'), isNewLine: false)
            : Spell(edit.NewText, isBehindAll);
        return new(_config.Source.At, TextRange.FromBounds(start, Math.Max(start, end)), spelled);
    }

    private string Spell(string text, bool isNewLine)
    {
        var spelled = new StringBuilder(text.Length);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                spelled.Append(_lineEnd);
            var isLast = i == lines.Length - 1;
            if (i == 0 ? isNewLine : !(isLast && isNewLine))
                spelled.Append(_indentation);
            spelled.Append(isLast ? lines[i] : lines[i].TrimEnd('\r'));
        }

        return spelled.ToString();
    }

    /// <summary>What all lines of a config begin with in the text around it; null where lines are not written as lines.</summary>
    private static string? IndentationOf(MappedText config)
    {
        var host = config.Source.Value;
        string? indentation = null;
        for (var at = 0; at < config.Length;)
        {
            var end = config.Value.IndexOf('\n', at);
            end = end < 0 ? config.Length : end;
            if (end > at)
            {
                var start = config.StartInSource(at);
                var line = start == 0 ? 0 : host.LastIndexOf('\n', start - 1) + 1;
                var before = host.Substring(line, start - line).TrimStart('\uFEFF');
                if (before.Trim(' ').Length > 0 || (indentation ?? before) != before || !IsWritten(config, at, end, host, start))
                    return null;
                if (indentation is null && line > 0 && !IsBlockHeader(host, line))
                    return null;
                indentation = before;
            }

            at = end + 1;
        }

        return indentation;
    }

    /// <summary>Whether a line stands in the text around it character by character; a value that is filled in later is taken on trust.</summary>
    private static bool IsWritten(MappedText config, int at, int end, string host, int start)
    {
        while (end > at && config[end - 1] == '\r')
            end--;
        return config.Value.IndexOf(MappedText.Unknown, at, end - at) >= 0
            || string.CompareOrdinal(config.Value, at, host, start, end - at) == 0;
    }

    /// <summary>Whether the block's first line, which blank ones may precede, stands below <c>|</c> or at the start of the text.</summary>
    private static bool IsBlockHeader(string host, int line)
    {
        while (line > 0)
        {
            var above = host.LastIndexOf('\n', line - 1 == 0 ? 0 : line - 2) + 1;
            var header = host.Substring(above, line - above).Trim();
            if (header.Length > 0)
                return BlockHeader.IsMatch(header);
            line = above;
        }

        return true;
    }
}
