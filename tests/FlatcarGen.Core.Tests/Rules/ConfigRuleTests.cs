using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Rules;

public sealed class ConfigRuleTests
{
    /// <summary>What other rules see to, and what no text alone shows.</summary>
    private static readonly ConfigProblem[] Others =
    [
        ConfigProblem.Syntax, ConfigProblem.UnreadableKey, ConfigProblem.NoFilesFolder, ConfigProblem.TreeConflict, ConfigProblem.LuksKeyFile,
        ConfigProblem.UnitName, ConfigProblem.DropInName,
    ];

    [Fact]
    public void Every_problem_has_one_rule_or_a_reason() => Assert.Equal(
        Enum.GetValues<ConfigProblem>().Except(Others).Order(),
        RuleCatalog.OfKind<ConfigRule>().Where(rule => rule.Info.Id is not ("FCG7012" or "FCG7013"))
            .SelectMany(rule => rule.Problems)
            .Append(ConfigProblem.Variant)
            .Order());

    [Fact]
    public void All_rules_see_one_report()
    {
        var root = (YamlMapping)YamlReader.Read(new DeclaredText("variant: flatcar\nversion: 1.1.0\nstorag: {}\n", new(1))).Root!;
        var machine = Machine.Of(root, UnitForm.Plain, MachineFacts.Unknown);

        Assert.NotEmpty(machine.Report);
        Assert.Same(machine.Report, machine.Report);
    }
}
