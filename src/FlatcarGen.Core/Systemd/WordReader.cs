using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>Takes the words off an Exec line, quotes and C escapes undone; an unknown escape keeps its backslash.</summary>
internal sealed class WordReader(MappedText line)
{
    private readonly string _line = line.Value;
    private int _at;

    /// <summary>Whether a quote was never closed.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Steps over a lone bare <c>;</c>, which ends a command.</summary>
    public bool SkipSeparator()
    {
        SkipBlanks();
        if (!IsAlone(_at, ";"))
            return false;
        _at++;
        return true;
    }

    /// <summary>Takes <c>\;</c>, which stands for an argument <c>;</c>.</summary>
    public CommandWord? NextEscapedSemicolon()
    {
        SkipBlanks();
        if (!IsAlone(_at, "\\;"))
            return null;
        var raw = line.Slice(_at, 2);
        var text = new MappedTextBuilder(line).Replace(_at, _at + 2, ";").ToMappedText();
        _at += 2;
        return new CommandWord(raw, text, [new(new(0, 1), '\\')], true);
    }

    public CommandWord? Next(bool expandsVariables)
    {
        SkipBlanks();
        if (_at >= _line.Length)
            return null;

        var start = _at;
        while (_at < _line.Length && !IsBlank(_line[_at]) && _line[_at] is not ('\'' or '"' or '\\'))
            _at++;
        if (_at >= _line.Length || IsBlank(_line[_at]))
        {
            var bare = line.Slice(start, _at - start);
            return new CommandWord(bare, bare, [], expandsVariables);
        }

        return NextQuoted(start, expandsVariables);
    }

    private CommandWord? NextQuoted(int start, bool expandsVariables)
    {
        var text = new MappedTextBuilder(line).Copy(start, _at);
        var quoted = new List<CommandWord.QuotedRange>();
        var (quote, quotedFrom) = ('\0', 0);
        while (_at < _line.Length && (quote != '\0' || !IsBlank(_line[_at])))
        {
            var c = _line[_at];
            if (c == '\\')
            {
                var escape = CEscape.Read(_line, _at, out var value);
                if (quote == '\0')
                    quoted.Add(new(new(text.Length, value.Length), '\\'));
                if (value == _line.Substring(_at, escape))
                    text.Copy(_at, _at + escape);
                else
                    text.Replace(_at, _at + escape, value);
                _at += escape;
            }
            else if (quote == '\0' && c is '\'' or '"')
            {
                (quote, quotedFrom) = (c, text.Length);
                _at++;
            }
            else if (quote != '\0' && c == quote)
            {
                quoted.Add(new(TextRange.FromBounds(quotedFrom, text.Length), quote));
                quote = '\0';
                _at++;
            }
            else
            {
                var end = EndOfPlain(quote);
                text.Copy(_at, end);
                _at = end;
            }
        }

        IsBroken = quote != '\0';
        return IsBroken
            ? null
            : new(line.Slice(start, _at - start), text.ToMappedText(line.StartInSource(start)), quoted, expandsVariables);
    }

    private int EndOfPlain(char quote)
    {
        var end = _at;
        while (end < _line.Length && _line[end] != '\\'
            && (quote != '\0' ? _line[end] != quote : !IsBlank(_line[end]) && _line[end] is not ('\'' or '"')))
        {
            end++;
        }

        return end;
    }

    private bool IsAlone(int at, string token) =>
        string.CompareOrdinal(_line, at, token, 0, token.Length) == 0
        && (at + token.Length >= _line.Length || IsBlank(_line[at + token.Length]));

    private void SkipBlanks()
    {
        while (_at < _line.Length && IsBlank(_line[_at]))
            _at++;
    }

    private static bool IsBlank(char c) => LogicalLine.IsBlank(c);
}
