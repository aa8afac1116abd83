using FlatcarGen.Core.Text;

namespace FlatcarGen.Build;

/// <summary>Values in a JSON file outside of source control: an object, the names of placeholders with their values.</summary>
public static class SecretsFile
{
    /// <param name="path">The full path.</param>
    /// <exception cref="ArtifactException"><c>FCG8011</c>: it cannot be read. The message has nothing of what is in it.</exception>
    public static IReadOnlyList<GivenValue> Read(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new ArtifactException(ErrorCode.UnusableValue, $"the file that FlatcarSecretsFile names cannot be read: {e.Message}", path);
        }

        var json = new JsonStrings(text);
        if (json.TryRead(out var values))
            return [.. values.Select(value => new GivenValue(value.Key, value.Value, ValueOrigin.SecretsFile))];
        var (line, column) = new TextLines(text).PlaceOf(json.Position);
        throw new ArtifactException(
            ErrorCode.UnusableValue,
            $"the file that FlatcarSecretsFile names is not as it should be here: {json.Problem}; write an object of strings, {{ \"token\": \"…\" }}",
            path, line, column);
    }
}
