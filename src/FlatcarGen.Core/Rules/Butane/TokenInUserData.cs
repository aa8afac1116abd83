using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Butane;

/// <summary>A bootstrap token that does not expire, as everybody can read it who reads the configuration.</summary>
public sealed class TokenInUserData : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG7516",
        "Lasting token in the configuration",
        "The bootstrap token '{0}…' never expires, and whoever reads it here, or in the user data, can join nodes to the cluster; "
            + "write a placeholder, or let it expire",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var config in machine.KubeadmConfigs)
        {
            foreach (var entry in Machine.Items(config.Init, "bootstrapTokens"))
            {
                if (entry.Find("token") is YamlScalar { IsNull: false } token && IsToken(config.TextOf(token).Value)
                    && entry.Find("ttl") is YamlScalar { KnownText: "0" or "0s" or "0h" or "0m" or "0h0m0s" })
                {
                    yield return Found(token, config.Facts, token.Text.Substring(0, 6));
                }
            }
        }
    }

    private static bool IsToken(string text) =>
        text.Length == 23 && text[6] == '.' && text.Where((_, i) => i != 6).All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9'));
}
