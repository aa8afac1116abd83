namespace FlatcarGen.Core.Rules;

/// <summary>The groups of rules; a rule's id is the group's thousand plus the rule's number in it.</summary>
public static class RuleGroup
{
    public static string NameOf(string ruleId) => ruleId[3] switch
    {
        '1' => "FlatcarGen.Declaration",
        '2' => "FlatcarGen.Systemd",
        '3' => "FlatcarGen.Metadata",
        '4' => "FlatcarGen.Templating",
        '5' => "FlatcarGen.Kubeadm",
        '6' => "FlatcarGen.Network",
        '7' => "FlatcarGen.Butane",
        '8' => "FlatcarGen.Build",
        _ => throw new ArgumentOutOfRangeException(nameof(ruleId), ruleId, "no such group"),
    };
}
