using System.Globalization;
using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Kubeadm.Schema;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;
using ValueType = FlatcarGen.Core.Kubeadm.Schema.ValueType;

namespace FlatcarGen.Core.Kubeadm.Validation.Types;

/// <summary>Checks values that hold no others, as encoding/json and the types of Kubernetes that read themselves do.</summary>
internal sealed class SingleValueCheck(KubeadmReport report, RefusedValues refused)
{
    private int _count;

    /// <param name="value">The value.</param>
    /// <param name="type">What belongs there; no object, list or map.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="otherVersion">The version of the API that would have it so; null for none.</param>
    public void Check(JsonValue value, ValueType type, FieldPath path, string? otherVersion)
    {
        if (value.Kind == JsonKind.Unknown)
            return;
        if (value.Kind == JsonKind.Null)
        {
            if (!type.IsPointer && type.Kind is ValueKind.Duration or ValueKind.BootstrapToken)
                Error(value, type.Kind, path, $"This is null, and {SelfReadValue.NameOf(type.Kind)} belongs here; write one, or leave the field out");
            return;
        }

        if (SelfReadValue.Reads(type.Kind, value.Kind))
            CheckText(value, type.Kind, path);
        else if (!Fits(value, type.Kind))
            Refuse(value, type, path, otherVersion);
    }

    /// <summary>Says what belongs in the place of a value.</summary>
    public void Refuse(JsonValue value, ValueType type, FieldPath path, string? otherVersion)
    {
        var found = Found.Of(value);
        var remedy = Found.RemedyOf(value, type.Kind);
        var name = NameOf(type);
        var origin = otherVersion is null ? "" : $", as {otherVersion} has it";
        var advice = remedy is null ? $"; write {name}"
            : type.Kind is ValueKind.Duration or ValueKind.DurationOrNanoseconds ? $", and a duration has a unit; write {remedy}"
            : value.Kind == JsonKind.Text ? $", and {name} belongs here; write it without quotes: {remedy}"
            : $", and {name} belongs here; write it in quotes: {remedy}";
        Error(value, type.Kind, path, $"This is {found}{origin}{advice}", remedy);
    }

    private void CheckText(JsonValue value, ValueKind kind, FieldPath path)
    {
        if (!value.IsKnown && SelfReadValue.LastingProblem(kind, value.Text) is { } lasting)
            Error(value, kind, path, lasting);
        else if (value.IsKnown && SelfReadValue.Problem(kind, value.Text) is { } problem)
            Error(value, kind, path, problem, SelfReadValue.RemedyOf(kind, value.Text));
    }

    /// <summary>Where most of a document is wrong, the first <see cref="YamlReader.MaxProblems"/> say enough.</summary>
    private void Error(JsonValue value, ValueKind kind, FieldPath path, string message, string? remedy = null)
    {
        refused.Add(value);
        if (++_count <= YamlReader.MaxProblems)
            report.Error(ProblemOf(kind), path.ToString(), value.Node, message, remedy: remedy);
    }

    private static bool Fits(JsonValue value, ValueKind kind) => kind switch
    {
        ValueKind.Text => value.Kind == JsonKind.Text,
        ValueKind.Boolean => value.Kind == JsonKind.Boolean,
        ValueKind.Int32 => IsIn(value, int.MinValue, int.MaxValue),
        ValueKind.UInt32 => IsIn(value, 0, uint.MaxValue) && value.Text[0] != '-',
        ValueKind.Int64 => IsIn(value, long.MinValue, long.MaxValue),
        ValueKind.DurationOrNanoseconds => IsIn(value, long.MinValue, long.MaxValue),
        ValueKind.Float32 => NumberOf(value) is { } number && !float.IsInfinity((float)number),
        ValueKind.Float => NumberOf(value) is { } number && !double.IsInfinity(number),
        _ => false,
    };

    private static bool IsIn(JsonValue value, long least, long most) =>
        value.Kind == JsonKind.Number
        && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= least && number <= most;

    private static double? NumberOf(JsonValue value) =>
        value.Kind == JsonKind.Number && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static KubeadmProblem ProblemOf(ValueKind kind) => kind switch
    {
        ValueKind.Duration or ValueKind.DurationOrNanoseconds => KubeadmProblem.Duration,
        ValueKind.Time => KubeadmProblem.Time,
        ValueKind.Quantity => KubeadmProblem.Quantity,
        ValueKind.BootstrapToken => KubeadmProblem.BootstrapToken,
        _ => KubeadmProblem.WrongType,
    };

    private static string NameOf(ValueType type) => type.Kind switch
    {
        ValueKind.Text => "a text",
        ValueKind.Boolean => "true or false",
        ValueKind.Int32 => "a whole number of 32 bits",
        ValueKind.UInt32 => "a whole number of 32 bits without a sign",
        ValueKind.Int64 => "a whole number of 64 bits",
        ValueKind.Float or ValueKind.Float32 => "a number",
        ValueKind.Object => "a mapping",
        ValueKind.Map => "a mapping",
        ValueKind.List => "a list",
        _ => SelfReadValue.NameOf(type.Kind),
    };
}
