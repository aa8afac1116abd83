using System.Text.RegularExpressions;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>Downloads for two kinds of processors on one machine.</summary>
public sealed class MixedArchitectures : MachineRule
{
    private static readonly Regex Names = new(
        "(?<![A-Za-z0-9])(?:(?<x86>x86[-_]64|amd64)|(?<arm>arm64|aarch64))(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public override RuleInfo Info { get; } = new(
        "FCG7510",
        "Downloads for two architectures",
        "'{0}' is for {1}, another download of the machine for {2}: one of them cannot run here; use one architecture",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        bool? first = null;
        foreach (var file in machine.Files)
        {
            if (file.Source is not { } source || !RemoteSource.IsFetched(source) || IsArm(source.Value) is not { } isArm)
                continue;
            if ((first ??= isArm) != isArm)
                yield return Found(source, Shown.Short(source.Value), NameOf(isArm), NameOf(!isArm));
        }
    }

    private static string NameOf(bool isArm) => isArm ? "arm64" : "x86-64";

    /// <summary>The architecture in a name; null where there is none, or both.</summary>
    private static bool? IsArm(string url)
    {
        var found = Names.Matches(url).Cast<Match>().Select(match => match.Groups["arm"].Success).Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
