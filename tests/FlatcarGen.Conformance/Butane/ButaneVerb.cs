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
        var options = Options.Parse(arguments.Skip(1), "--tool");
        if (arguments is not [var folder, ..] || options is null)
            return Usage("butane takes a folder and options after it.");
        if (!Directory.Exists(folder))
            return Usage($"There is no folder {folder}.");

        var cases = ButaneCases.Read(folder);
        var tool = options.GetValueOrDefault("--tool");
        if (tool is null && !File.Exists(Path.Combine(folder, "index.tsv")))
            return Usage($"There is no index.tsv in {folder}, so that --tool is needed.");

        using var real = tool is null ? null : new RealButane(tool);
        var differences = Agreement.Of(cases, real);
        foreach (var (name, what) in differences)
            Console.WriteLine($"{name}: {what}");
        Console.WriteLine($"{cases.Count - differences.Count} agree, {differences.Count} differ");
        return differences.Count == 0 ? 0 : 1;
    }

    private static int Usage(string message)
    {
        Console.Error.WriteLine($"{message}\n\n{Help}");
        return 2;
    }
}
