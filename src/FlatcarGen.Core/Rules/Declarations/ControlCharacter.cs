using System.Globalization;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A text has a character that its readers refuse or read as something else.</summary>
public sealed class ControlCharacter : TextRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1018",
        "Control character or broken surrogate",
        "U+{0} cannot stand in this text: no reader of it takes it as it is; remove it, or give the file in base64",
        Severity.Error);

    public override IEnumerable<Finding> Check(DeclaredText text)
    {
        for (var i = 0; i < text.Value.Length; i++)
        {
            var c = text.Value[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Value.Length && char.IsLowSurrogate(text.Value[i + 1]))
            {
                i++;
                continue;
            }

            if (char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\n' or '\t')))
            {
                yield return Found(text, new(i, 1), ((int)c).ToString("X4", CultureInfo.InvariantCulture));
                yield break;
            }
        }
    }
}
