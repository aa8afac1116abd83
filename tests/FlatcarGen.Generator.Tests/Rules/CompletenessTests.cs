using FlatcarGen.Generator.Analyzers;

namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>
/// A rule's tests hold that it fires, is silent, and can be suppressed, because they are a <see cref="RuleTests"/>. Here it is held
/// that each rule has some.
/// </summary>
public class CompletenessTests
{
    public static TheoryData<string> Rules => [.. new FlatcarAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_tests(string id) =>
        Assert.True(
            typeof(RuleTests).IsAssignableFrom(typeof(RuleTests).Assembly.GetType($"{typeof(RuleTests).Namespace}.{id}Tests")),
            $"{id}Tests is to derive from RuleTests");

    [Fact]
    public void Every_test_has_a_rule() =>
        Assert.Equal(
            new FlatcarAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id),
            typeof(RuleTests).Assembly.GetTypes()
                .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(RuleTests)))
                .Select(type => type.Name.Replace("Tests", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
}
