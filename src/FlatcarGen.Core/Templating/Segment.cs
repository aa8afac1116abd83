namespace FlatcarGen.Core.Templating;

/// <summary>
/// A piece of a text: literal characters, or a placeholder whose value is known at provision time only.
/// </summary>
/// <param name="Text">The literal characters, or the placeholder's name.</param>
/// <param name="Quoting">How a placeholder's value has to be written where it stands; meaningless for a literal.</param>
/// <param name="IsPlaceholder">Whether this is a placeholder.</param>
public readonly record struct Segment(string Text, bool IsPlaceholder, Quoting Quoting)
{
    public static Segment Literal(string text) => new(text, false, Quoting.Raw);

    public static Segment Placeholder(string name) => new(name, true, Quoting.Raw);
}
