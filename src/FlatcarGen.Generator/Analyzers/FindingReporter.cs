using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Declarations;
using FlatcarGen.Generator.Literals;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Analyzers;

/// <summary>Turns findings in declared texts into diagnostics on the characters of the C# that declares them.</summary>
internal sealed class FindingReporter(AnchorTable anchors, Location fallback, Action<Diagnostic> report, CancellationToken cancellation)
{
    /// <summary>How many mistakes a rule tells of at once; a file with more of them has one cause for all.</summary>
    private const int MostOfARule = 100;

    private readonly Dictionary<int, LiteralMap?> _maps = [];
    private readonly HashSet<(Location Location, string Rule, string Message)> _reported = [];

    /// <summary>Reports what a rule finds, each once: what a cluster says, or a class that nodes include, is seen again in each node.</summary>
    /// <param name="findings">What it finds.</param>
    /// <param name="isMeant">Which of the places are told; null for all.</param>
    public void Report(IEnumerable<Finding> findings, Func<Location, bool>? isMeant = null)
    {
        var told = 0;
        foreach (var finding in findings)
        {
            var location = LocationOf(finding);
            if (isMeant?.Invoke(location) == false)
                continue;
            if (_reported.Add((location, finding.Rule.Id, finding.Message)))
                Report(finding, location);
            if (++told == MostOfARule)
                return;
        }
    }

    private void Report(Finding finding, Location location)
    {
        var fix = finding.Fix is { } proposed && location.SourceTree is { } tree ? SourceFixes.Map(proposed, tree, MapOf) : null;
        report(Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            location,
            FixProperties.Of(fix),
            finding.Arguments.ToArray<object>()));
    }

    private Location LocationOf(Finding finding)
    {
        if (anchors.Redeem(finding.At) is not { } origin)
            return fallback;
        return MapOf(finding.At) is { } map
            ? map.LocationOf(finding.Range)
            : OriginSyntax.LocationOf(origin, cancellation) ?? fallback;
    }

    private LiteralMap? MapOf(Anchor anchor)
    {
        if (!_maps.TryGetValue(anchor.Id, out var map))
            _maps.Add(anchor.Id, map = anchors.Redeem(anchor) is { } origin ? OriginSyntax.MapOf(origin, cancellation) : null);
        return map;
    }
}
