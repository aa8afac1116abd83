using FlatcarGen.Boot.Random.Declarations;
using FlatcarGen.Tests.Shared;

namespace FlatcarGen.Boot.Random;

/// <summary>The declarations of this run, built once for all tests.</summary>
internal static class RandomRun
{
    private static readonly Lazy<IReadOnlyList<(RandomDeclaration Declaration, BuiltDeclaration Built)>> _all = new(() =>
    {
        var declarations = RandomDeclarations.Of((int)FuzzSettings.Cases(300));
        return [.. declarations.Zip(BuiltDeclaration.Of(declarations))];
    });

    public static IReadOnlyList<(RandomDeclaration Declaration, BuiltDeclaration Built)> All => _all.Value;

    /// <summary>Those that build without a finding.</summary>
    public static IEnumerable<(RandomDeclaration Declaration, BuiltDeclaration Built)> Clean => All.Where(one => one.Built.IsClean);
}
