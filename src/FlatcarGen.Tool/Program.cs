using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using FlatcarGen.Tool.Check;
using FlatcarGen.Tool.Files;
using FlatcarGen.Tool.Migrate;
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
        catch (UsageException e)
        {
            StandardError.WriteLine(e.Message);
            return ExitCode.Usage;
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
        root.Subcommands.Add(MigrateCommand.Create());
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { Action: HelpAction help } option)
            option.Action = new HelpWithExamples(help);

        // An argument that begins with '@' is a file as any other.
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var parsed = root.Parse(Arguments.Normalized(args, root).ToList(), configuration);
        return parsed.Action is ParseErrorAction
            ? Refuse(parsed)
            : parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static int Refuse(ParseResult parsed)
    {
        // What we say of an argument comes before what the parser makes of the rest.
        var ours = parsed.Errors.Where(error => error.SymbolResult is ArgumentResult).ToList();
        foreach (var error in ours.Count > 0 ? ours : parsed.Errors)
            StandardError.WriteLine(error.Message);
        var command = parsed.CommandResult.Command;
        StandardError.WriteLine($"Run 'flatcargen {(command is RootCommand ? "" : command.Name + " ")}--help' to see what there is.");
        return ExitCode.Usage;
    }
}
