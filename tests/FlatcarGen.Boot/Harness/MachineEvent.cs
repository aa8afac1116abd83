using System.Globalization;

namespace FlatcarGen.Boot.Harness;

/// <summary>Something that a machine did.</summary>
/// <param name="Uptime">When, in seconds of the host's monotonic clock, to a hundredth.</param>
/// <param name="What">Who did what, such as <c>metadata written</c>.</param>
public sealed record MachineEvent(double Uptime, string What)
{
    internal static IReadOnlyList<MachineEvent> ReadAll(IEnumerable<string> lines) => lines
        .Select(line => line.Split(' ', 2))
        .Select(parts => new MachineEvent(double.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]))
        .ToList();
}
