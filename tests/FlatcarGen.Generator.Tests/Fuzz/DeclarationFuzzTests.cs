using CsCheck;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>Generator and analyzer against sources that nobody would write, and those that everybody does while typing.</summary>
public class DeclarationFuzzTests
{
    private static readonly LanguageVersion[] _languages =
    [
        LanguageVersion.CSharp13, LanguageVersion.CSharp12, LanguageVersion.Preview, LanguageVersion.CSharp11, LanguageVersion.CSharp9,
        LanguageVersion.CSharp7_3, LanguageVersion.CSharp1,
    ];

    [Fact]
    public void Declarations_with_right_values_build()
    {
        var clean = 0;
        Declaration(hostility: 0).Sample(
            files =>
            {
                if (Promises.Hold(files))
                    Interlocked.Increment(ref clean);
            },
            iter: FuzzSettings.Cases(40),
            print: Print);
        // How many is a matter of chance; none at all would mean that nothing was looked at.
        Assert.NotEqual(0, clean);
    }

    [Fact]
    public void Declarations_with_a_hostile_value_here_and_there_keep_the_promises() =>
        Gen.Int[1, 12].SelectMany(Declaration).Sample(
            files =>
            {
                Promises.Hold(files);
            },
            iter: FuzzSettings.Cases(100),
            print: Print);

    [Fact]
    public void Declarations_that_are_being_typed_keep_the_promises() =>
        Gen.Select(Declaration(hostility: 0), Mutation.Array[1, 4], Gen.Int[0, 20]).Sample(
            (files, mutations, language) =>
            {
                Promises.Hold(Mutated(files, mutations), _languages[language % _languages.Length]);
            },
            iter: FuzzSettings.Cases(100),
            print: sample => Print(Mutated(sample.Item1, sample.Item2)));

    private static Gen<SourceMutation> Mutation { get; } =
        Gen.Select(Gen.Int[0, SourceMutation.Kinds - 1], Gen.Int[0, 20_000], Gen.Int[0, 30], Gen.Int[0, 5_000])
            .Select((kind, position, length, choice) => new SourceMutation(kind, position, length, choice));

    private static Gen<IReadOnlyList<string>> Declaration(int hostility) =>
        Gen.Int.Select(seed => new RandomDeclaration(new(seed), hostility).Write());

    private static List<string> Mutated(IReadOnlyList<string> files, SourceMutation[] mutations)
    {
        var mutated = files.ToList();
        foreach (var mutation in mutations)
            mutated[mutation.Choice % mutated.Count] = mutation.Apply(mutated[mutation.Choice % mutated.Count]);
        return mutated;
    }

    private static string Print(IReadOnlyList<string> files) => string.Join("\n=====\n", files);
}
