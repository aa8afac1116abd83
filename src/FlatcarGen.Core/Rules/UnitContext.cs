using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules;

/// <summary>What is known of the machine that a unit runs on.</summary>
/// <param name="Platform">Its platform, if that is known.</param>
/// <param name="Units">The units that the same configuration declares, this one included; empty where only the one is known.</param>
public sealed record UnitContext(MetadataPlatform? Platform, IReadOnlyList<UnitSubject> Units)
{
    /// <summary>Nothing is known.</summary>
    public static UnitContext Unknown { get; } = new(null, []);

    /// <summary>The files that the same configuration declares, as far as they are known.</summary>
    public IReadOnlyList<MachineFile> Files { get; init; } = [];

    /// <summary>What a file of the same configuration holds; null where there is none, or its text is elsewhere.</summary>
    public MappedText? ContentsOf(string? path) => Files.FirstOrDefault(file => file.Path.Value == path)?.Contents;

    public UnitSubject? Find(string unitName) => Units.FirstOrDefault(unit => unit.Name == unitName);
}
