using System.Globalization;
using System.Text;

namespace FlatcarGen;

/// <summary>A value on its way into YAML.</summary>
/// <param name="placeholder">The placeholder that it replaces, as it is written.</param>
/// <param name="value">The value.</param>
internal sealed class FilledValue(string placeholder, string value)
{
    private const string IndicatorsAtStart = ",[]{}#&*!|>'\"%@`";

    private readonly string _value = value.Replace("\r\n", "\n");

    public string Placeholder => placeholder;

    /// <param name="filled">What stands before it.</param>
    /// <param name="place">See <see cref="RenderedText.Fill"/>.</param>
    public void AppendTo(StringBuilder filled, int place)
    {
        if (place == -2)
            RefuseYaml();
        for (var i = 0; i < _value.Length; i++)
        {
            var c = _value[i];
            if (IsHalfPair(i))
                throw Refused(c, "is half of a surrogate pair");
            if (place == -1)
                AppendQuoted(filled, c);
            else if (c == '\n' && place >= 0)
                filled.Append('\n').Append(' ', place);
            else if (c != '\t' && IsControl(c))
                throw Refused(c, "cannot stand in a text of YAML");
            else
                filled.Append(c);
        }
    }

    private static void AppendQuoted(StringBuilder filled, char c)
    {
        if (c is '"' or '\\')
            filled.Append('\\').Append(c);
        else if (c == '\n')
            filled.Append("\\n");
        else if (IsControl(c))
            filled.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        else
            filled.Append(c);
    }

    /// <summary>What YAML refuses or reads as a line end or a byte order mark (YAML 1.1, section 4.1).</summary>
    private static bool IsControl(char c) =>
        c is < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    private bool IsHalfPair(int at) => char.IsHighSurrogate(_value[at])
        ? at + 1 == _value.Length || !char.IsLowSurrogate(_value[at + 1])
        : char.IsLowSurrogate(_value[at]) && (at == 0 || !char.IsHighSurrogate(_value[at - 1]));

    /// <summary>Without quotes a value must not look like YAML's own, and nothing is null.</summary>
    private void RefuseYaml()
    {
        var isYaml = _value.Length == 0
            || IndicatorsAtStart.IndexOf(_value[0]) >= 0
            || (_value[0] is '-' or '?' or ':' && (_value.Length == 1 || _value[1] == ' '))
            || _value.EndsWith(":", StringComparison.Ordinal)
            || _value.Contains(": ") || _value.Contains(" #") || _value.Contains("\t") || _value.Contains("\n")
            || _value != _value.Trim(' ');
        if (isYaml)
            throw new ArgumentException($"The value of {placeholder} would be read as YAML of its own where it stands; put it in quotes there.");
    }

    private ArgumentException Refused(char c, string why) =>
        new($"The value of {placeholder} has the character U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)}, which {why}; remove it.");
}
