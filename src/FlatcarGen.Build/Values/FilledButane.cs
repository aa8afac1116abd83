using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Build;

/// <summary>A Butane document with values in the place of its placeholders.</summary>
public sealed class FilledButane
{
    private readonly IReadOnlyList<TextRange> _secrets;

    private FilledButane(MappedText text, IReadOnlyList<TextRange> secrets) => (Text, _secrets) = (text, secrets);

    /// <summary>What butane gets to read; it knows where each character stands in the declared document.</summary>
    public MappedText Text { get; }

    public bool HasSecret => _secrets.Count > 0;

    /// <summary>Whether a secret was filled in at a range of the declared document, or beside it.</summary>
    public bool IsSecretAt(TextRange range) => _secrets.Any(secret => secret.Start <= range.End && range.Start <= secret.End);

    /// <summary>Fills it in.</summary>
    /// <param name="butane">The document.</param>
    /// <param name="find">A value for each of its placeholders.</param>
    /// <exception cref="ArtifactException"><c>FCG8011</c>: a value cannot stand where it belongs. The message does not have it.</exception>
    public static FilledButane Of(DeclaredButane butane, Func<string, GivenValue> find)
    {
        var text = new MappedTextBuilder(MappedText.Plain(new DeclaredText(butane.Text, Anchor.None)));
        var secrets = new List<TextRange>();
        var blocks = new List<(int Start, PlaceholderMark Mark)>();
        var copied = 0;
        foreach (var mark in butane.Marks)
        {
            text.Copy(copied, mark.Start);
            copied = mark.End;
            if (mark.Name is not { } name)
            {
                text.Replace(mark.Start, mark.End, mark.Literal);
                continue;
            }

            var value = find(name);
            if (value.IsSecret)
                secrets.Add(new(mark.Start, mark.Length));
            if (mark.Place > 0)
                blocks.Add((text.Length, mark));
            text.Replace(mark.Start, mark.End, Written(mark, value));
        }

        var filled = text.Copy(copied, butane.Text.Length).ToMappedText();
        foreach (var (start, mark) in blocks)
        {
            if (BlockStart.HasLongBlanks(filled.Value, start, mark.Place))
                throw Unusable(find(mark.Name!), "gives its text a first line of blanks, which not every reader of YAML takes; remove them.");
        }

        return new(filled, secrets);
    }

    private static string Written(PlaceholderMark mark, GivenValue value)
    {
        var written = new StringBuilder();
        try
        {
            new FilledValue("${" + mark.Name + "}", value.Value).AppendTo(written, mark.Place);
        }
        catch (ArgumentException e)
        {
            throw new ArtifactException(ErrorCode.UnusableValue, $"{e.Message} {Given(value)}");
        }

        return written.ToString();
    }

    private static ArtifactException Unusable(GivenValue value, string why) =>
        new(ErrorCode.UnusableValue, $"The value of ${{{value.Name}}} {why} {Given(value)}");

    private static string Given(GivenValue value) => value.Origin switch
    {
        ValueOrigin.Environment => $"It was given in the environment variable {EnvironmentValues.Prefix}{value.Name}.",
        ValueOrigin.SecretsFile => "It was given in the file that FlatcarSecretsFile names.",
        _ => "It was given in an item FlatcarVariable.",
    };
}
