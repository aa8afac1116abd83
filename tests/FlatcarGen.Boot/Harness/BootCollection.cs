namespace FlatcarGen.Boot.Harness;

/// <summary>One test after another: what runs side by side is boots, and how many <see cref="BootSlots"/> says.</summary>
[CollectionDefinition(Name)]
public sealed class BootCollection : ICollectionFixture<Report.ReportFile>
{
    public const string Name = "boots";
}
