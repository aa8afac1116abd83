using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Faults;
using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Samples;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Boot.Mutations;

/// <summary>What the rules warn of fails at boot under the condition that the warning is about, and what they do not warn of does not.</summary>
public sealed class MutationTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, Task<IReadOnlyList<string>>>> _boots =
        new(() => MutationTable.All.ToDictionary(mutation => mutation.Option, BootAsync));

    public static TheoryData<string> Options => new(MutationTable.All.Select(mutation => mutation.Option));

    [Fact]
    public void What_fails_is_warned_of_and_nothing_else() =>
        Assert.All(MutationTable.All, mutation => Assert.Equal(mutation.BootsRight, mutation.Rule is null));

    [Theory, MemberData(nameof(Options))]
    public async Task It_is_warned_of_as_the_table_says(string option)
    {
        var mutation = Find(option);
        var findings = await Compiled(mutation).FindingsAsync();

        Assert.Equal(
            mutation.Rule is null ? [] : [mutation.Rule],
            findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning).Select(finding => finding.Id).Distinct());
    }

    [BootTheory, MemberData(nameof(Options))]
    public async Task It_boots_as_the_table_says(string option) => Assert.Equal(Find(option).Boots, await _boots.Value[option]);

    private static Mutation Find(string option) => MutationTable.All.Single(mutation => mutation.Option == option);

    private static CompiledDeclarations Compiled(Mutation mutation) => CompiledDeclarations.OfSample(
        SampleNode.Recommended, text => text.Replace("KubeProxy = false", $"{mutation.Option}, KubeProxy = false"));

    private static Task<IReadOnlyList<string>> BootAsync(Mutation mutation)
    {
        var fault = FaultTable.Named(mutation.Fault);
        return FaultBoot.RunAsync(fault, Compiled(mutation).Node(fault.Node, SampleValues.All), SampleNode.All[0].KubeadmFolder);
    }
}
