using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Build;

/// <summary>What Ignition configs are made with, the same for all nodes.</summary>
/// <param name="Values">The values that the build is given.</param>
/// <param name="Files">The project's folder.</param>
/// <param name="Compressor">Makes contents smaller.</param>
/// <param name="Sources">Where messages find what they are about.</param>
/// <param name="ButaneFolder">The full path of the folder with the written Butane documents; null where none are written.</param>
/// <param name="IsAnalyzed">Whether the analyzers have looked at the documents, and said what they say without values.</param>
/// <param name="RequiresAll">Whether a node without values is a mistake.</param>
/// <param name="Limit">The most bytes of user data, instead of what the platform takes; 0 for no limit.</param>
public sealed record IgnitionSettings(
    GivenValues Values,
    ILocalFiles Files,
    ICompressor Compressor,
    DeclaringSources Sources,
    string? ButaneFolder,
    bool IsAnalyzed,
    bool RequiresAll,
    int? Limit);
