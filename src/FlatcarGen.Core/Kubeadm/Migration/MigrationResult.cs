namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>What became of a config: its text in v1beta4, or why there is none.</summary>
public sealed record MigrationResult
{
    /// <summary>The config in v1beta4; the text as it was where there are <see cref="Problems"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The changes that make the text, in its order; none overlaps another. None where it is v1beta4 already.</summary>
    public IReadOnlyList<MigrationEdit> Edits { get; init; } = [];

    /// <summary>What a reader should look at afterwards.</summary>
    public IReadOnlyList<MigrationMessage> Notes { get; init; } = [];

    /// <summary>Why it is not migrated; none where it is.</summary>
    public IReadOnlyList<MigrationMessage> Problems { get; init; } = [];

    public bool IsRefused => Problems.Count > 0;
}
