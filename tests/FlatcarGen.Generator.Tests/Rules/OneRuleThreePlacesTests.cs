using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>
/// A rule for units cannot tell which place it speaks from: what it says of a constant, it says of the same text in a unit file and in
/// a Butane document.
/// </summary>
public sealed class OneRuleThreePlacesTests
{
    public static TheoryData<string> Rules => [.. Tried.Keys];

    private static IReadOnlyDictionary<string, MarkedUnit> Tried { get; } = RuleCatalog.OfKind<UnitRule>()
        .Select(rule => (rule.Info.Id, Unit: MarkedUnit.In(FiringOf(rule.Info.Id))))
        .Where(tried => tried.Unit is not null)
        .ToDictionary(tried => tried.Id, tried => tried.Unit!, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Rules))]
    public Task In_a_unit_file(string id) => Verify.File(Tried[id].Name, Tried[id].Text);

    [Theory]
    [MemberData(nameof(Rules))]
    public Task In_a_block_of_a_Butane_document(string id) =>
        Verify.File("machine.bu", Butane(Tried[id], "|\n" + string.Join('\n', Tried[id].Text.Split('\n').Select(line => "        " + line))));

    [Theory]
    [MemberData(nameof(Rules))]
    public Task In_double_quotes_of_a_Butane_document(string id) => Verify.File(
        "machine.butane.yaml",
        Butane(
            Tried[id],
            $"\"{Tried[id].Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\""));

    [Fact]
    public void Most_rules_for_units_are_tried() => Assert.InRange(Tried.Count, RuleCatalog.OfKind<UnitRule>().Count / 2, int.MaxValue);

    private static string FiringOf(string id) =>
        ((RuleTests)Activator.CreateInstance(typeof(RuleTests).Assembly.GetType($"{typeof(RuleTests).Namespace}.{id}Tests")!)!).Example;

    private static string Butane(MarkedUnit unit, string contents) => $"""
        variant: flatcar
        version: 1.0.0
        systemd:
          units:
            - name: {unit.Name}
              enabled: {(unit.Text.Contains("[Install]", StringComparison.Ordinal) ? "true" : "false")}
              contents: {contents}
        """;
}
