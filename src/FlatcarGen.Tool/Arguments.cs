using System.CommandLine.Parsing;

namespace FlatcarGen.Tool;

/// <summary>What the command line's parser does not see as butane's does.</summary>
internal static class Arguments
{
    private const string EndOfOptions = "--";

    /// <summary>
    /// The arguments, where <c>--color</c> by itself has the value that it stands for, as it takes none from the next argument, and where
    /// files behind <c>--</c> cannot be taken for options.
    /// </summary>
    public static IReadOnlyList<string> Normalized(string[] args)
    {
        var end = Array.IndexOf(args, EndOfOptions);
        return args.Select((arg, i) => (arg, IsFile: end >= 0 && i > end) switch
        {
            ("--color" or "--colour", IsFile: false) => $"{arg}=always",
            (['-', _, ..], IsFile: true) => $"./{arg}",
            _ => arg,
        }).ToList();
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
