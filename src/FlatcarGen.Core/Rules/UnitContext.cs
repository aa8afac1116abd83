using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules;

/// <summary>What is known of the machine that a unit runs on.</summary>
/// <param name="Platform">Its platform, if that is known.</param>
/// <param name="Units">The units that the same configuration declares, this one included; empty where only the one is known.</param>
public sealed record UnitContext(MetadataPlatform? Platform, IReadOnlyList<UnitSubject> Units)
{
    /// <summary>Nothing is known.</summary>
    public static UnitContext Unknown { get; } = new(null, []);

    /// <summary>The files that the same configuration declares, as far as they are known.</summary>
    public IReadOnlyList<FilePiece> Files { get; init; } = [];

    public UnitSubject? Find(string unitName) => Units.FirstOrDefault(unit => unit.Name == unitName);
}
