using CsCheck;
using FlatcarGen.Generator.Tests.Generator;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>A generator that has seen all edits of a session gives what one gives that has seen the last state alone.</summary>
public sealed class EditingSessionTests
{
    [Fact]
    public void What_is_remembered_is_what_would_be_read() =>
        Gen.Select(Gen.Int, Mutation.Array[1, 8]).Sample(
            (seed, mutations) =>
            {
                string[] files = [.. new RandomDeclaration(new(seed), hostility: 0).Write(), .. RememberedTests.Files];
                var compilation = Compilations.Of(files);
                var driver = Compilations.Driver().RunGenerators(compilation);
                foreach (var mutation in mutations)
                {
                    var tree = compilation.SyntaxTrees[mutation.Choice % files.Length];
                    compilation = compilation.ReplaceSyntaxTree(tree, Compilations.Tree(mutation.Apply(tree.ToString()), tree.FilePath));
                    driver = driver.RunGenerators(compilation);
                    Assert.Equal(Sources(Compilations.Driver().RunGenerators(compilation)), Sources(driver));
                }
            },
            iter: FuzzSettings.Cases(60));

    private static Gen<SourceMutation> Mutation { get; } =
        Gen.Select(Gen.Int[0, SourceMutation.Kinds - 1], Gen.Int[0, 20_000], Gen.Int[0, 30], Gen.Int[0, 5_000])
            .Select((kind, position, length, choice) => new SourceMutation(kind, position, length, choice));

    private static string Sources(GeneratorDriver driver) => string.Join(
        "\n", driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText));
}
