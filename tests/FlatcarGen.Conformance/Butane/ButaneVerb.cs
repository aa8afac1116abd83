using FlatcarGen.Conformance.Butane.Corpus;
using FlatcarGen.Conformance.Butane.Real;

namespace FlatcarGen.Conformance.Butane;

/// <summary>Butane documents with recorded verdicts, or with those of a real butane.</summary>
internal static class ButaneVerb
{
    public const string Help = """
        butane DIR               documents with recorded verdicts: index.tsv, accept/, reject/
        butane DIR --tool PATH   the same documents, or the .bu files of a folder without index, with the verdicts of the butane at PATH

        """;

    public static int Run(string[] arguments)
    {
        var (folder, tool) = arguments switch
        {
            [var only] => (only, null),
            [var first, "--tool", var path] => (first, path),
            _ => (null, null),
        };
        if (folder is null)
            return Usage("butane takes a folder, and after it --tool PATH or nothing.");
        if (!Directory.Exists(folder))
            return Usage($"There is no folder {folder}.");

        var cases = ButaneCases.Read(folder);
        using var real = tool is null ? null : new RealButane(tool);
        var differences = new string?[cases.Count];
        Parallel.For(0, cases.Count, i =>
            differences[i] = AnswerComparer.Describe(real?.Answer(cases[i].Document) ?? cases[i].Recorded(), OurButane.Answer(cases[i].Document)));

        for (var i = 0; i < cases.Count; i++)
        {
            if (differences[i] is { } what)
                Console.WriteLine($"{cases[i].Name}: {what}");
        }
        var differing = differences.Count(what => what is not null);
        Console.WriteLine($"{cases.Count - differing} agree, {differing} differ");
        return differing == 0 ? 0 : 1;
    }

    private static int Usage(string message)
    {
        Console.Error.WriteLine($"{message}\n\n{Help}");
        return 2;
    }
}
