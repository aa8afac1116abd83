namespace FlatcarGen.Core.Ignition;

/// <summary>What became of a Butane document.</summary>
public sealed class Translation
{
    internal Translation(IReadOnlyList<ReportEntry> report, string? failure) => (Report, Failure) = (report, failure);

    /// <summary>Everything that there is to say, in the order of the checks.</summary>
    public IReadOnlyList<ReportEntry> Report { get; }

    /// <summary>Why there is no config, in one sentence; null where there is one.</summary>
    public string? Failure { get; }

    /// <summary>Writes the config as UTF-8, without a line end after it. Only where there is no <see cref="Failure"/>.</summary>
    public void WriteTo(Stream stream, bool pretty = false) => throw new InvalidOperationException(Failure);

    /// <summary>How many bytes of the compact config each file, unit, user… takes, the largest first.</summary>
    public IReadOnlyList<SizeShare> Sizes => [];
}

/// <summary>A part of a config and its size.</summary>
/// <param name="Name">What it is, for a reader: <c>file /etc/motd</c>, <c>unit kubeadm.service</c>.</param>
/// <param name="Path">The path of the Butane document that it comes from, as in <see cref="ReportEntry.Path"/>.</param>
/// <param name="Bytes">Its UTF-8 bytes in the compact config.</param>
public sealed record SizeShare(string Name, string Path, long Bytes);
