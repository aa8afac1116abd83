using System.Globalization;
using FlatcarGen.Core.Kubeadm.Schema;
using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;
using ValueType = FlatcarGen.Core.Kubeadm.Schema.ValueType;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>Checks values that hold no others, as encoding/json and the types of Kubernetes that read themselves do.</summary>
internal sealed class SingleValueCheck(KubeadmReport report)
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
                Error(value, type.Kind, path, $"Here belongs {SelfReadValue.NameOf(type.Kind)}, and null is none; leave the field out");
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
        var advice = otherVersion is not null ? $", as {otherVersion} has it"
            : remedy is null ? ""
            : value.Kind == JsonKind.Text ? $"; write it without quotes: {remedy}"
            : $"; write it in quotes: {remedy}";
        Error(value, type.Kind, path, $"Here belongs {NameOf(type)}, and this is {found}{advice}", remedy);
    }

    private void CheckText(JsonValue value, ValueKind kind, FieldPath path)
    {
        if (value.IsKnown && SelfReadValue.Problem(kind, value.Text) is { } problem)
            Error(value, kind, path, problem);
    }

    /// <summary>Where most of a document is wrong, the first <see cref="YamlReader.MaxProblems"/> say enough.</summary>
    private void Error(JsonValue value, ValueKind kind, FieldPath path, string message, string? remedy = null)
    {
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
        ValueKind.Float => value.Kind == JsonKind.Number
            && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number),
        _ => false,
    };

    private static bool IsIn(JsonValue value, long least, long most) =>
        value.Kind == JsonKind.Number
        && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= least && number <= most;

    private static KubeadmProblem ProblemOf(ValueKind kind) => kind switch
    {
        ValueKind.Duration => KubeadmProblem.Duration,
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
        ValueKind.Float => "a number",
        ValueKind.Object => "a mapping",
        ValueKind.Map => "a mapping",
        ValueKind.List => "a list",
        _ => SelfReadValue.NameOf(type.Kind),
    };
}
