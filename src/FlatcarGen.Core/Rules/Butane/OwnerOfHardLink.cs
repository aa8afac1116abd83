using FlatcarGen.Core.Ignition;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A hard link has the owner of the file that it is.</summary>
public sealed class OwnerOfHardLink : ConfigRule
{
    public override RuleInfo Info { get; } = new("FCG7107", "Owner of a hard link", "{0}", Severity.Warning);

    public override bool NeedsEverything => true;

    public override IReadOnlyList<ConfigProblem> Problems { get; } = [ConfigProblem.HardLinkOwner];
}
