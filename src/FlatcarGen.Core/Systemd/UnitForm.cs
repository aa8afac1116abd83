namespace FlatcarGen.Core.Systemd;

/// <summary>What a unit's text goes through before systemd reads it.</summary>
public enum UnitForm
{
    /// <summary>Nothing: systemd reads the characters that were written.</summary>
    Plain,

    /// <summary>A declaration: <c>${name}</c> is a provision-time placeholder, <c>$${</c> stands for <c>${</c>.</summary>
    Declared,
}
