using System.Diagnostics;
using System.Globalization;
using System.Text;
using FlatcarGen.Conformance.Butane.Real;

namespace FlatcarGen.Conformance.Butane.Fuzz;

/// <summary>Compares with a real butane on random documents.</summary>
internal static class FuzzVerb
{
    public const string Help = """
        butane-fuzz --tool PATH [--seed N] [--from N] [--cases N] [--corpus DIR] [--save DIR]
                                 random documents, the same for the same seed, with the verdicts of the butane at PATH;
                                 --corpus changes the documents of a folder too, --save leaves what differs there;
                                 --server PATH in the place of --tool names a program made of Butane/Real/serve.go.txt, which is quicker

        """;

    public static int Run(string[] arguments)
    {
        var options = Options.Parse(arguments, "--tool", "--server", "--seed", "--from", "--cases", "--corpus", "--save");
        if (options is null || options.ContainsKey("--tool") == options.ContainsKey("--server"))
            return Usage();
        if (!TryNumber("--seed", 1, out var seed) || !TryNumber("--from", 0, out var from) || !TryNumber("--cases", 1000, out var count))
            return Usage();

        using var files = new FuzzFiles();
        var butanes = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Real(options)).ToList();
        var clock = Stopwatch.StartNew();
        try
        {
            var save = options.GetValueOrDefault("--save");
            var fuzzer = new Fuzzer(butanes, OurButane.Answer, finding => Print(finding, save));
            var differing = fuzzer.Run(new FuzzCases(seed, files.Folder, options.GetValueOrDefault("--corpus")), from, count);
            Console.WriteLine($"{count - differing} agree, {differing} differ");
            Console.Error.WriteLine($"{count / clock.Elapsed.TotalSeconds:0} documents a second");
            return differing == 0 ? 0 : 1;
        }
        finally
        {
            butanes.ForEach(butane => butane.Dispose());
        }

        bool TryNumber(string name, int ordinarily, out int number)
        {
            number = ordinarily;
            return !options.TryGetValue(name, out var text) || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        }
    }

    private static IRealButane Real(Dictionary<string, string> options) =>
        options.TryGetValue("--server", out var server) ? new ButaneServer(server) : new RealButane(options["--tool"]);

    private static void Print(FuzzFinding finding, string? folder)
    {
        lock (Console.Out)
        {
            Console.WriteLine($"#{finding.Number}{(finding.Document.FilesFolder is null ? " without files" : "")}: {finding.What}");
            Console.WriteLine("    " + Encoding.UTF8.GetString(finding.Document.Bytes).Replace("\n", "\n    ") + "\n");
            if (folder is not null)
            {
                Directory.CreateDirectory(folder);
                File.WriteAllBytes(Path.Combine(folder, $"{finding.Number}.bu"), finding.Document.Bytes);
            }
        }
    }

    private static int Usage()
    {
        Console.Error.WriteLine(Help);
        return 2;
    }
}
