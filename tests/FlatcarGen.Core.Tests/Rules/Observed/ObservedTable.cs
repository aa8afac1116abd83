namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>Rows of one table.</summary>
/// <param name="name">The table's name.</param>
internal sealed class ObservedTable(string name)
{
    private readonly List<ObservedRow> _rows = [];

    public IReadOnlyList<ObservedRow> Rows => _rows;

    /// <summary>A unit that did what it says.</summary>
    public ObservedTable Works(string row, string unit, Func<ObservedRow, ObservedRow>? with = null) => Add(row, fails: false, "", unit, with);

    /// <summary>A unit that did not.</summary>
    /// <param name="row">The row.</param>
    /// <param name="seen">See <see cref="ObservedRow.Seen"/>.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="with">What there is beside the unit.</param>
    public ObservedTable Fails(string row, string seen, string unit, Func<ObservedRow, ObservedRow>? with = null) => Add(row, fails: true, seen, unit, with);

    private ObservedTable Add(string row, bool fails, string seen, string unit, Func<ObservedRow, ObservedRow>? with)
    {
        var added = new ObservedRow($"{name}: {row}", fails, seen, unit);
        _rows.Add(with is null ? added : with(added));
        return this;
    }
}
