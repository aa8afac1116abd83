using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules;

/// <summary>A mistake at a place.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="At">Where the text was written that it is in.</param>
/// <param name="Range">The characters of that text, or null for the whole of it.</param>
/// <param name="Arguments">The names of the case, for the rule's message.</param>
/// <param name="Fix">How to mend it, where that can be said.</param>
public sealed record Finding(RuleInfo Rule, Anchor At, TextRange? Range, EquatableArray<string> Arguments, Fix? Fix = null)
{
    public string Message
    {
        get
        {
            var arguments = new object[Arguments.Count];
            for (var i = 0; i < arguments.Length; i++)
                arguments[i] = Arguments[i];
            return string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.MessageFormat, arguments);
        }
    }
}
