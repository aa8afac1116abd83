using FlatcarGen.Generator.Incremental;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Tests.Generator;

/// <summary>Reads clusters as the generator does, as far as remembering goes, and tells of each reading.</summary>
internal sealed class CountingGenerator(Action onRead) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var remembered = new Remembered<string>();
        var names = context.SyntaxProvider.ForAttributeWithMetadataName(
            "FlatcarGen.FlatcarClusterAttribute",
            static (_, _) => true,
            (match, _) => remembered.Of(match, files =>
            {
                onRead();
                files.Add(match.TargetNode.SyntaxTree);
                return match.TargetSymbol.Name;
            }));
        context.RegisterSourceOutput(names, static (_, _) => { });
    }
}
