using FlatcarGen.Boot.Random.Declarations;
using FlatcarGen.Boot.Random.Tools;

namespace FlatcarGen.Boot.Random;

/// <summary>A declaration that builds without a finding, and that a tool does not like.</summary>
internal static class Counterexample
{
    /// <summary>Makes it as small as it gets, a part at a time.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="tool">The tool.</param>
    /// <param name="maxTries">How many declarations to show to the tool at most.</param>
    /// <returns>The declaration's C#, and what the tool says of it.</returns>
    public static string Shrink(RandomDeclaration declaration, Tool tool, int maxTries = 400)
    {
        var complaint = ComplaintOf(declaration, tool) ?? "(nothing, the second time)";
        for (var tries = 0; tries < maxTries;)
        {
            var smaller = declaration.Smaller()
                .TakeWhile(_ => tries++ < maxTries)
                .Select(less => (Declaration: less, Complaint: ComplaintOf(less, tool)))
                .FirstOrDefault(less => less.Complaint is not null);
            if (smaller.Complaint is null)
                break;
            (declaration, complaint) = smaller;
        }

        return $"{declaration.Source}\n{complaint}\n";
    }

    private static string? ComplaintOf(RandomDeclaration declaration, Tool tool)
    {
        var built = BuiltDeclaration.Of(declaration.Source);
        return built.IsClean ? tool(built.Nodes).FirstOrDefault(complaint => complaint is not null) : null;
    }
}
