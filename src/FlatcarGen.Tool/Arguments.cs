using System.CommandLine;
using System.CommandLine.Parsing;

namespace FlatcarGen.Tool;

/// <summary>What the command line's parser does not see as butane's does.</summary>
internal static class Arguments
{
    private const string EndOfOptions = "--";

    /// <summary>
    /// The arguments, with <c>--color</c> by itself written out, as it takes no value from the next argument; with switches that are given
    /// one (<c>--strict=false</c>) there or not there; and with files behind <c>--</c> that cannot be taken for options.
    /// </summary>
    /// <param name="args">As they were given.</param>
    /// <param name="root">The commands, for their switches.</param>
    public static IEnumerable<string> Normalized(IReadOnlyList<string> args, RootCommand root)
    {
        var switches = root.Subcommands.SelectMany(command => command.Options).OfType<Option<bool>>()
            .SelectMany(option => option.Aliases.Append(option.Name))
            .ToHashSet(StringComparer.Ordinal);
        var areFiles = false;
        foreach (var arg in args)
        {
            var (name, value) = arg.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? (arg[..at], arg[(at + 1)..]) : (arg, null);
            if (areFiles)
                yield return arg is ['-', _, ..] ? $"./{arg}" : arg;
            else if (arg is "--color" or "--colour")
                yield return $"{arg}=always";
            else if (value is null || !switches.Contains(name))
                yield return arg;
            else if (value is "1" or "t" or "T" or "true" or "TRUE" or "True")
                yield return name;
            else if (value is not ("0" or "f" or "F" or "false" or "FALSE" or "False"))
                throw new UsageException($"'{name}' is on or off: it takes true or false, not '{value}'.");
            areFiles |= arg == EndOfOptions;
        }
    }

    /// <summary>An option that nobody knows is no file.</summary>
    public static void RefuseOptions(ArgumentResult files)
    {
        foreach (var token in files.Tokens)
        {
            if (token.Value is ['-', _, ..])
                files.AddError($"There is no option '{token.Value}'; a file of that name is given behind '{EndOfOptions}'.");
        }
    }
}
