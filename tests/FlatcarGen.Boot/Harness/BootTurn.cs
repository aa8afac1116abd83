namespace FlatcarGen.Boot.Harness;

/// <summary>When a machine has its turn. All of them wait from the beginning; a test that asks for one after the other would be last each time.</summary>
public enum BootTurn
{
    Next,
    InOrder,
}
