using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using FlatcarGen.Tool.Check;
using FlatcarGen.Tool.Files;
using FlatcarGen.Tool.Transpile;

namespace FlatcarGen.Tool;

internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            return Run(args);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            StandardError.WriteLine($"flatcargen: {IOReason.Of(e)}");
            return ExitCode.Failure;
        }
    }

    private static int Run(string[] args)
    {
        var root = new RootCommand("Flatcar Container Linux: Butane to Ignition, and what would fail on the machine.");
        root.Subcommands.Add(TranspileCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { Action: HelpAction help } option)
            option.Action = new HelpWithExamples(help);

        // An argument that begins with '@' is a file as any other.
        var parsed = root.Parse(Arguments.Normalized(args), new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not ParseErrorAction)
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        // What we say of an argument comes before what the parser makes of the rest.
        var ours = parsed.Errors.Where(error => error.SymbolResult is ArgumentResult).ToList();
        foreach (var error in ours.Count > 0 ? ours : parsed.Errors)
            StandardError.WriteLine(error.Message);
        StandardError.WriteLine($"Run '{CommandPath(parsed.CommandResult.Command)} --help' to see what there is.");
        return ExitCode.Usage;
    }

    private static string CommandPath(Command command) => command is RootCommand ? "flatcargen" : $"flatcargen {command.Name}";
}
