namespace FlatcarGen.Boot.Harness;

/// <summary>What a boot means for who looks after the machine.</summary>
public enum Harm
{
    /// <summary>The node came up, or was up and stays so.</summary>
    None,

    /// <summary>It did not, and a unit or the whole system says that it failed.</summary>
    Visible,

    /// <summary>It did not, or not as it should, and nothing says so.</summary>
    Hidden,
}
