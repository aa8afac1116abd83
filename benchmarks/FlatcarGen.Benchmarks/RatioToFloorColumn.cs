using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace FlatcarGen.Benchmarks;

/// <summary>The median, divided by that of the floor with the same number of nodes and the same edit.</summary>
internal sealed class RatioToFloorColumn : IColumn
{
    public string Id => nameof(RatioToFloorColumn);

    public string ColumnName => "To floor";

    public string Legend => "Median, divided by the floor's";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Baseline;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public BenchmarkDotNet.Columns.UnitType UnitType => BenchmarkDotNet.Columns.UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var floor = summary.BenchmarksCases.FirstOrDefault(other => IsFloorOf(other, benchmarkCase));
        return floor is not null && MedianOf(summary, floor) is { } least && MedianOf(summary, benchmarkCase) is { } median
            ? (median / least).ToString("0.00", CultureInfo.InvariantCulture)
            : "?";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    private static double? MedianOf(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase]?.ResultStatistics?.Median;

    private static bool IsFloorOf(BenchmarkCase floor, BenchmarkCase other) =>
        Equals(floor.Parameters["Of"], Contestants.Floor)
        && floor.Descriptor.Type == other.Descriptor.Type
        && Equals(floor.Parameters["Nodes"], other.Parameters["Nodes"])
        && Equals(floor.Parameters["Edit"], other.Parameters["Edit"]);
}
