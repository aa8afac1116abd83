using System.Globalization;
using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Validation.Types;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Validation;

/// <summary>
/// A place in a document, whether something stands there or not, to ask for values and to say what is wrong with them. What has the wrong
/// type, or a wrong name for it, was told when types were checked, and counts as not known yet.
/// </summary>
internal sealed class ConfigSection
{
    private readonly JsonValue? _value;
    private readonly YamlNode? _around;
    private readonly RefusedValues _refused;
    private readonly KubeadmReport _report;

    private ConfigSection(JsonValue? value, string path, YamlNode? around, RefusedValues refused, KubeadmReport report)
    {
        _value = value is not null && refused.Contains(value) ? JsonValue.Unknown(value.Node) : value;
        (Path, _around, _refused, _report) = (path, around, refused, report);
    }

    /// <summary>As kubeadm writes it: <c>nodeRegistration.taints[0]</c>; empty for the document itself.</summary>
    public string Path { get; }

    /// <summary>Whether something stands here. Of what is not known yet it is taken that nothing does.</summary>
    public bool IsThere => _value is { Kind: not (JsonKind.Null or JsonKind.Unknown) };

    /// <summary>Whether it will be known when the machine is made.</summary>
    public bool IsUnknown => _value is { IsKnown: false };

    /// <summary>Whether it is there, or may be.</summary>
    public bool MayBeThere => IsThere || IsUnknown;

    /// <summary>The text, as far as it is known: <see cref="MappedText.Unknown"/> stands for the rest. Empty where there is none, as for Go.</summary>
    public string Text => _value switch
    {
        { Kind: JsonKind.Text } => _value.Text,
        { Kind: JsonKind.Unknown } => MappedText.Unknown.ToString(),
        _ => "",
    };

    /// <summary>The text where all of it is known and there is any; else null.</summary>
    public string? KnownText => _value is { Kind: JsonKind.Text, IsKnown: true, Text: { Length: > 0 } text } ? text : null;

    /// <summary>Whether the text is right, or could become so where it is not all known yet.</summary>
    /// <param name="isRight">Whether one that is known is right.</param>
    /// <param name="form">The form of those that are.</param>
    public bool CouldBe(Func<string, bool> isRight, TextForm form) => IsUnknown ? form.Fits(Text) : isRight(Text);

    /// <summary>Whether the text is not all known yet, and nothing makes one of a form of it.</summary>
    public bool CannotBe(TextForm form) => IsUnknown && !form.Fits(Text);

    /// <summary>The whole number; null where there is none, or zero, which is none for Go.</summary>
    public long? Number => _value is { Kind: JsonKind.Number }
        && long.TryParse(_value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number != 0
            ? number
            : null;

    public bool IsTrue => _value is { Kind: JsonKind.Boolean, Text: "true" };

    /// <summary>The names of an object's members, with the places of their keys.</summary>
    public IReadOnlyList<JsonMember> Members => _value?.Members ?? [];

    public static ConfigSection Of(JsonValue document, RefusedValues refused, KubeadmReport report) =>
        new(document, "", document.Node, refused, report);

    /// <summary>What stands under a name, or would.</summary>
    public ConfigSection this[string name] => new(
        _value?.Find(name) ?? (_value is not null && MayHave(_value, name) ? JsonValue.Unknown(_value.Node) : null),
        Path.Length == 0 ? name : Path + "." + name,
        _value?.Kind == JsonKind.Object ? _value.Node : _around,
        _refused,
        _report);

    /// <summary>The items of a list.</summary>
    public IEnumerable<ConfigSection> Items => (_value?.Items ?? []).Select((item, i) =>
        new ConfigSection(item, $"{Path}[{i.ToString(CultureInfo.InvariantCulture)}]", _value!.Node, _refused, _report));

    /// <summary>The items of a list of texts, without those of another type. <c>null</c> is an empty text, as for Go.</summary>
    public IEnumerable<ConfigSection> Texts => Items.Where(item => item._value!.Kind is JsonKind.Text or JsonKind.Null);

    /// <summary>The items of a list of objects, without those of another type. <c>null</c> is an object with nothing in it, as for Go.</summary>
    public IEnumerable<ConfigSection> Objects => Items.Where(item => item._value!.Kind is JsonKind.Object or JsonKind.Null);

    /// <summary>Says what kubeadm refuses.</summary>
    /// <param name="problem">What it is.</param>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="part">The characters of the text that are wrong; null for all of them.</param>
    /// <param name="remedy">What belongs there; null where there is more than one answer.</param>
    public void Refuse(KubeadmProblem problem, string message, TextRange? part = null, string? remedy = null) =>
        _report.Error(problem, Path, Node, message, part, remedy, isOfAbsence: _value is null or { Kind: JsonKind.Null });

    /// <summary>Says what kubeadm refuses of this because of what stands in another place, where it is to be mended.</summary>
    public void RefuseAt(ConfigSection place, KubeadmProblem problem, string message) => _report.Error(problem, Path, place.Node, message);

    /// <summary>Says what kubeadm takes although it will fail, or hardly can be meant.</summary>
    public void Warn(KubeadmProblem problem, string message, TextRange? part = null, string? remedy = null) =>
        _report.Warn(problem, Path, Node, message, part, remedy);

    /// <summary>Says what kubeadm refuses of a member's name.</summary>
    public void RefuseKey(JsonMember member, KubeadmProblem problem, string message, string? remedy = null) =>
        _report.Error(problem, Path, member.Key, message, remedy: remedy);

    private bool MayHave(JsonValue value, string name) => value.HasUnknownMembers || _refused.IsMeant(value, name);

    private YamlNode? Node => _value?.Node ?? _around;
}
