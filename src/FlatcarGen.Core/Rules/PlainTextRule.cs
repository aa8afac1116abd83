using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules;

/// <summary>A mistake that can be seen in any text, wherever it stands and whoever reads it.</summary>
public abstract class PlainTextRule : Rule
{
    /// <param name="text">The text as it will be on the machine: what is known later alone is <see cref="MappedText.Unknown"/>.</param>
    public abstract IEnumerable<Finding> Check(MappedText text);
}
