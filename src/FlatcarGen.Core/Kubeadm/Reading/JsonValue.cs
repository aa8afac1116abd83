using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>
/// A value of the JSON that kubeadm makes of YAML: aliases and merge keys are followed, and a plain scalar is what YAML 1.1 takes it
/// for (<c>yes</c> is a boolean, <c>0777</c> is 511).
/// </summary>
internal sealed class JsonValue
{
    private JsonValue(JsonKind kind, YamlNode node) => (Kind, Node) = (kind, node);

    public JsonKind Kind { get; }

    /// <summary>The YAML that it comes from.</summary>
    public YamlNode Node { get; }

    /// <summary>A text, in which <see cref="MappedText.Unknown"/> stands for what is not known yet, or a number as JSON writes it.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The members of an object, each name once.</summary>
    public IReadOnlyList<JsonMember> Members { get; private init; } = [];

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonValue> Items { get; private init; } = [];

    /// <summary>Whether all of it is known, as far as it is a single value.</summary>
    public bool IsKnown => Kind != JsonKind.Unknown && (Kind != JsonKind.Text || Text.IndexOf(MappedText.Unknown) < 0);

    public static JsonValue OfText(string text, YamlNode node) => new(JsonKind.Text, node) { Text = text };

    /// <param name="literal">As JSON writes it.</param>
    /// <param name="node">The YAML that it comes from.</param>
    public static JsonValue OfNumber(string literal, YamlNode node) => new(JsonKind.Number, node) { Text = literal };

    public static JsonValue OfBoolean(bool value, YamlNode node) => new(JsonKind.Boolean, node) { Text = value ? "true" : "false" };

    public static JsonValue Null(YamlNode node) => new(JsonKind.Null, node);

    public static JsonValue Unknown(YamlNode node) => new(JsonKind.Unknown, node);

    public static JsonValue OfMembers(IReadOnlyList<JsonMember> members, YamlNode node) => new(JsonKind.Object, node) { Members = members };

    public static JsonValue OfItems(IReadOnlyList<JsonValue> items, YamlNode node) => new(JsonKind.Array, node) { Items = items };

    /// <summary>Whether there are members whose names are not known.</summary>
    public bool HasUnknownMembers => Members.Any(member => member.Name.IndexOf(MappedText.Unknown) >= 0);

    /// <summary>A member's value; null where there is none or this is no object.</summary>
    public JsonValue? Find(string name) => Members.FirstOrDefault(member => member.Name == name)?.Value;

    /// <summary>The value under a path of names; null where there is none.</summary>
    public JsonValue? At(params string[] path)
    {
        var value = this;
        foreach (var name in path)
        {
            if (value.Find(name) is not { } next)
                return null;
            value = next;
        }

        return value;
    }
}
