using System.CommandLine;

namespace FlatcarGen.Tool.Transpile;

/// <summary>The command line of <c>flatcargen transpile</c>: that of butane 0.29.0, with what it hides and no longer wants.</summary>
internal static class TranspileCommand
{
    public static Command Create()
    {
        var input = new Argument<string?>("input-file")
        {
            Description = "The Butane document; standard input where none is given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        input.Validators.Add(Arguments.RefuseOptions);
        var check = new Option<bool>("--check", "-c") { Arity = ArgumentArity.Zero, Description = "Check the document without writing a config." };
        var color = new Option<string[]>("--color", "--colour") { Description = "Colour messages: auto, always or never.", HelpName = "when" };
        var filesDir = new Option<string[]>("--files-dir", "-d") { Description = "Allow embedding local files from this directory.", HelpName = "dir" };
        var output = new Option<string[]>("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "file" };
        var pretty = new Option<bool>("--pretty", "-p") { Arity = ArgumentArity.Zero, Description = "Write the JSON on many lines." };
        var raw = new Option<bool>("--raw", "-r") { Arity = ArgumentArity.Zero, Description = "Never wrap in a MachineConfig; for Flatcar there is none, and nothing changes." };
        var rawErrors = new Option<bool>("--raw-errors") { Arity = ArgumentArity.Zero, Description = "Report each problem on one line." };
        var strict = new Option<bool>("--strict", "-s") { Arity = ArgumentArity.Zero, Description = "Fail on any warning." };
        var version = new Option<bool>("--version", "-V") { Arity = ArgumentArity.Zero, Description = "Show the version." };
        var oldInput = new Option<string[]>("--input") { Hidden = true };
        var debug = new Option<bool>("--debug", "-D") { Arity = ArgumentArity.Zero, Hidden = true };

        var command = new Command("transpile", "Turn a Butane document (flatcar 1.0.0 and 1.1.0) into an Ignition config, as butane does.")
        {
            input, check, color, filesDir, output, pretty, raw, rawErrors, strict, version, oldInput, debug,
        };
        command.SetAction(parsed => Transpilation.Run(new TranspileRequest
        {
            ShowVersion = parsed.GetValue(version),
            Input = Given(parsed.GetValue(input)) ?? Last(parsed.GetValue(oldInput)),
            IsInputDeprecated = Last(parsed.GetValue(oldInput)) is not null,
            Output = Last(parsed.GetValue(output)),
            FilesDir = Last(parsed.GetValue(filesDir)),
            Color = Last(parsed.GetValue(color)),
            IsCheck = parsed.GetValue(check),
            IsPretty = parsed.GetValue(pretty),
            IsStrict = parsed.GetValue(strict),
            HasRawErrors = parsed.GetValue(rawErrors),
        }));
        return command;
    }

    /// <summary>An option that is given twice counts as the last time; nothing is as good as none.</summary>
    private static string? Last(string[]? values) => Given(values is [.., var last] ? last : null);

    private static string? Given(string? value) => value is "" ? null : value;
}
