using System.Text;
using System.Text.Json;
using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Kubeadm.Reading;

/// <summary>Short ways to read a text, and to show what was read.</summary>
internal static class Reading
{
    private static readonly JsonSerializerOptions AsIs = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static MappedText Plain(string text) => MappedText.Plain(new DeclaredText(text, Anchor.None));

    public static ConfigPart Part(string text) => new(Plain(text));

    /// <summary>A text in which nobody knows what stands for each <c>%</c>.</summary>
    public static MappedText WithUnknown(string text)
    {
        var builder = new MappedTextBuilder(Plain(text));
        for (var i = 0; i < text.Length; i++)
            _ = text[i] == '%' ? builder.ReplaceByUnknown(i, i + 1) : builder.Copy(i, i + 1);
        return builder.ToMappedText();
    }

    /// <summary>Reads a part in which <c>${…}</c> is not known.</summary>
    public static JsonReading OfPart(string text) => JsonReader.Read(Part(text), scalar => WithoutKnown(scalar.Text));

    /// <summary>The JSON of a part; its first problem where it has one.</summary>
    public static string JsonOf(string text)
    {
        var reading = JsonReader.Read(Part(text), null);
        return reading.Problems.Count > 0 ? reading.Problems[0].Message : reading.Root is null ? "null" : Write(reading.Root);
    }

    public static string Write(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => "{" + string.Join(",", value.Members.Select(member => Quoted(member.Name) + ":" + Write(member.Value))) + "}",
        JsonKind.Array => "[" + string.Join(",", value.Items.Select(Write)) + "]",
        JsonKind.Text => Quoted(value.Text),
        JsonKind.Null => "null",
        JsonKind.Unknown => "?",
        _ => value.Text,
    };

    /// <summary>The written characters that a problem is about.</summary>
    public static string Shown(JsonProblem problem) =>
        problem.Node.PlaceInDocument is { Range: { } range } place ? place.Text.Value.Substring(range.Start, range.Length) : "";

    private static string Quoted(string text) => JsonSerializer.Serialize(text, AsIs);

    private static string WithoutKnown(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '$' && text.IndexOf('}', i) is >= 0 and var end)
                (_, i) = (result.Append(MappedText.Unknown), end);
            else
                result.Append(text[i]);
        }

        return result.ToString();
    }
}
