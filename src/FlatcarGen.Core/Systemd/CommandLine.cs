using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// An Exec line as systemd 252 reads it: commands separated by a lone bare <c>;</c>, each with its prefixes, program and words.
/// </summary>
public sealed class CommandLine
{
    private CommandLine(IReadOnlyList<ExecCommand> commands, bool isBroken) => (Commands, IsBroken) = (commands, isBroken);

    public IReadOnlyList<ExecCommand> Commands { get; }

    /// <summary>Whether a quote is never closed: systemd refuses the line. The commands in front of that are there.</summary>
    public bool IsBroken { get; }

    public static CommandLine Parse(MappedText value)
    {
        var reader = new WordReader(value);
        var commands = new List<ExecCommand>();
        while (reader.Next(true) is { } first)
        {
            if (first.Value == ";")
                continue;

            var program = WithoutPrefixes(first, out var prefixes);
            var expandsVariables = prefixes.IndexOf(':') < 0;
            var arguments = new List<CommandWord>();
            while (!reader.SkipSeparator() && (reader.NextEscapedSemicolon() ?? reader.Next(expandsVariables)) is { } word)
                arguments.Add(word);
            if (reader.IsBroken)
                break;
            if (program.Value.Length > 0)
                commands.Add(new ExecCommand(prefixes, program, arguments));
        }

        return new(commands, reader.IsBroken);
    }

    private static CommandWord WithoutPrefixes(CommandWord word, out string prefixes)
    {
        var count = 0;
        while (count < word.Value.Length && word.Value[count] is '-' or '@' or ':' or '+' or '!' or '|')
            count++;
        prefixes = word.Value.Substring(0, count);
        return count == 0 ? word : word.From(count);
    }
}
