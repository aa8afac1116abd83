namespace FlatcarGen.Boot.Harness;

/// <summary>What <c>systemctl show</c> says of a unit.</summary>
public sealed record UnitState(IReadOnlyDictionary<string, string> Properties)
{
    public string Active => $"{Properties["ActiveState"]}/{Properties["SubState"]}";

    public bool IsActive => Properties["ActiveState"] == "active";

    /// <summary>Whether systemd could read it: <c>loaded</c>, <c>not-found</c>, <c>bad-setting</c>…</summary>
    public string Loaded => Properties["LoadState"];

    public string Result => Properties["Result"];

    /// <summary>Whether systemd got as far as to look at its conditions.</summary>
    public bool Tried => Properties["ConditionTimestampMonotonic"] != "0";

    /// <summary>Whether the conditions of its last start were met.</summary>
    public bool ConditionMet => Properties["ConditionResult"] == "yes";

    public int Restarts => int.Parse(Properties["NRestarts"]);

    public override string ToString() => $"{Active}, {Result}";

    internal static IReadOnlyDictionary<string, UnitState> ReadAll(string text) => text
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(block => new UnitState(block
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1])))
        .ToDictionary(unit => unit.Properties["Id"]);
}
