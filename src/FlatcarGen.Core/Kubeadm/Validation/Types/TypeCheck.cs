using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Schema;
using FlatcarGen.Core.Text;
using ValueType = FlatcarGen.Core.Kubeadm.Schema.ValueType;

namespace FlatcarGen.Core.Kubeadm.Validation.Types;

/// <summary>
/// Checks names and types as sigs.k8s.io/json does when it reads strictly: names are told apart by case, and null is no value. Where
/// something is not known yet, it is refused only if nothing could make it right.
/// </summary>
internal sealed class TypeCheck
{
    private readonly FieldAdvice _advice;
    private readonly SingleValueCheck _singles;
    private readonly ReleaseRange _releases;

    /// <param name="releases">The releases that may read the document; what one of them has is taken.</param>
    /// <param name="report">Takes what is wrong.</param>
    /// <param name="homes">Where fields belong that stand in the wrong place; null where that is not known.</param>
    public TypeCheck(ReleaseRange releases, KubeadmReport report, FieldHomes? homes = null)
    {
        _releases = releases;
        _advice = new(releases, report, Refused, homes);
        _singles = new(report, Refused);
    }

    /// <summary>What was refused so far.</summary>
    public RefusedValues Refused { get; } = new();

    /// <summary>Checks a document against its type.</summary>
    /// <param name="document">The document.</param>
    /// <param name="type">Its type.</param>
    /// <param name="others">The same kind in other versions of the API, to say where a field belongs.</param>
    public void Check(JsonValue document, ObjectType type, params OtherVersion[] others) =>
        Check(document, ValueType.Of(type), FieldPath.Root, others);

    private void Check(JsonValue value, ValueType type, FieldPath path, IReadOnlyList<OtherVersion> others)
    {
        switch (type.Kind)
        {
            case ValueKind.Object when value.Kind == JsonKind.Object:
                CheckFields(value, type.Object!, path, others);
                break;
            case ValueKind.Map when value.Kind == JsonKind.Object:
                foreach (var member in value.Members)
                    Check(member.Value, type.Element!, path.Child(member.Name), Elements(type, others));
                break;
            case ValueKind.List when value.Kind == JsonKind.Array:
                for (var i = 0; i < value.Items.Count; i++)
                    Check(value.Items[i], type.Element!, path.Item(i), Elements(type, others));
                break;
            case ValueKind.Object or ValueKind.Map or ValueKind.List:
                if (value.Kind is not (JsonKind.Null or JsonKind.Unknown))
                    _singles.Refuse(value, type, path, OtherWith(value, others));
                break;
            default:
                _singles.Check(value, type, path, OtherWith(value, others));
                break;
        }
    }

    private void CheckFields(JsonValue value, ObjectType type, FieldPath path, IReadOnlyList<OtherVersion> others)
    {
        foreach (var member in value.Members)
        {
            if (type.Find(member.Name) is { } field && field.IsIn(_releases))
                Check(member.Value, field.Type, path.Child(member.Name), others.Count == 0 ? others : Fields(others, member.Name));
            else if (member.Name.IndexOf(MappedText.Unknown) < 0)
                _advice.Refuse(member, value, type, path.Child(member.Name), others);
        }
    }

    private static IReadOnlyList<OtherVersion> Fields(IReadOnlyList<OtherVersion> others, string name) =>
        [.. others.Select(other => other.Field(name)).OfType<OtherVersion>()];

    private static IReadOnlyList<OtherVersion> Elements(ValueType type, IReadOnlyList<OtherVersion> others) =>
        others.Count == 0
            ? others
            : [.. others.Where(other => other.Type.Kind == type.Kind).Select(other => other.Element()).OfType<OtherVersion>()];

    /// <summary>The version whose type in this place the value would have.</summary>
    private static string? OtherWith(JsonValue value, IReadOnlyList<OtherVersion> others)
    {
        foreach (var other in others)
        {
            if (value.Kind switch
                {
                    JsonKind.Object => other.Type.Kind is ValueKind.Object or ValueKind.Map,
                    JsonKind.Array => other.Type.Kind == ValueKind.List,
                    _ => false,
                })
                return other.ApiVersion;
        }

        return null;
    }
}
