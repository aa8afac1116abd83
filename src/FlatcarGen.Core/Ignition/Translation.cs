using FlatcarGen.Core.Ignition.Writing;

namespace FlatcarGen.Core.Ignition;

/// <summary>What became of a Butane document.</summary>
public sealed class Translation
{
    private readonly ConfigObject? _config;
    private readonly ICompressor? _compressor;

    internal Translation(IReadOnlyList<ReportEntry> report, string? failure) => (Report, Failure) = (report, failure);

    internal Translation(IReadOnlyList<ReportEntry> report, ConfigObject config, ICompressor? compressor) =>
        (Report, _config, _compressor) = (report, config, compressor);

    /// <summary>Everything that there is to say, in the order of the checks.</summary>
    public IReadOnlyList<ReportEntry> Report { get; }

    /// <summary>Why there is no config, in one sentence; null where there is one.</summary>
    public string? Failure { get; }

    /// <summary>Writes the config as UTF-8, without a line end after it.</summary>
    /// <param name="stream">Takes the bytes.</param>
    /// <param name="pretty">Whether to lay it out for readers, with two spaces as indentation.</param>
    /// <exception cref="InvalidOperationException">There is a <see cref="Failure"/>, and no config.</exception>
    public void WriteTo(Stream stream, bool pretty = false)
    {
        var output = new JsonOutput(stream, pretty);
        new ConfigWriter(output, _compressor).Write(_config ?? throw new InvalidOperationException(Failure));
        output.Flush();
    }

    /// <summary>How many bytes of the compact config each file, unit, user and the like takes, the largest first.</summary>
    /// <exception cref="InvalidOperationException">There is a <see cref="Failure"/>, and no config.</exception>
    public IReadOnlyList<SizeShare> MeasureParts() =>
        ConfigSizes.Of(_config ?? throw new InvalidOperationException(Failure), _compressor);
}
