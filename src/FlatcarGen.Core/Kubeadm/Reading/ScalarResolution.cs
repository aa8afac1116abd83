namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>What a scalar is in JSON.</summary>
/// <param name="Kind">Its kind; no object or array.</param>
/// <param name="Text">The text, the number as JSON writes it, or <c>true</c> or <c>false</c>.</param>
internal readonly record struct ScalarResolution(JsonKind Kind, string Text)
{
    /// <summary>The same as the name of a member; null where it cannot be one.</summary>
    public string? Name { get; init; } = Text;

    /// <summary>Why JSON cannot say it; null where it can.</summary>
    public string? Problem { get; init; }
}
