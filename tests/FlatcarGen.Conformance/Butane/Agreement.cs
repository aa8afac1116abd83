using FlatcarGen.Conformance.Butane.Corpus;
using FlatcarGen.Conformance.Butane.Real;

namespace FlatcarGen.Conformance.Butane;

/// <summary>Compares the answers to many documents.</summary>
internal static class Agreement
{
    /// <summary>The names of the cases that differ, in their order, and what differs.</summary>
    /// <param name="cases">The documents.</param>
    /// <param name="real">The program to ask; null to take what is recorded.</param>
    public static IReadOnlyList<(string Name, string What)> Of(IReadOnlyList<ButaneCase> cases, IRealButane? real = null)
    {
        var differences = new string?[cases.Count];
        Parallel.For(0, cases.Count, i => differences[i] = AnswerComparer.Describe(
            real?.Answer(cases[i].Document) ?? cases[i].Recorded(), OurButane.Answer(cases[i].Document)));
        return [.. cases.Zip(differences).Where(pair => pair.Second is not null).Select(pair => (pair.First.Name, pair.Second!))];
    }
}
