namespace FlatcarGen.Core.Ignition;

/// <summary>What a translation from Butane to Ignition has at hand.</summary>
public sealed record TranslationOptions
{
    /// <summary>The folder of local files; null where none is given, and a document that names one is refused.</summary>
    public ILocalFiles? LocalFiles { get; init; }

    /// <summary>Makes contents smaller where that pays; null to leave them as they are.</summary>
    public ICompressor? Compressor { get; init; }
}
