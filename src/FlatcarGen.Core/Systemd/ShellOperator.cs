using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>What a shell would take as an operator.</summary>
public enum ShellOperatorKind
{
    /// <summary><c>&lt;</c>, <c>&gt;&gt;</c>, <c>2&gt;&amp;1</c>, <c>&lt;&lt;&lt;</c> and the like.</summary>
    Redirection,

    /// <summary><c>|</c>, <c>|&amp;</c>.</summary>
    Pipe,

    /// <summary><c>&amp;&amp;</c>, <c>||</c>.</summary>
    List,

    /// <summary><c>&amp;</c> at the end.</summary>
    Background,
}

/// <summary>
/// A bare word of a command that only a shell would take as an operator. systemd runs no shell: the program gets it as an
/// argument.
/// </summary>
/// <param name="Kind">What a shell would do.</param>
/// <param name="Word">The index of the word in the command's arguments.</param>
/// <param name="Length">How many characters of the word are the operator; what follows is glued to it.</param>
/// <param name="Text">Those characters.</param>
/// <param name="Range">Those characters in what the user wrote.</param>
public sealed record ShellOperator(ShellOperatorKind Kind, int Word, int Length, string Text, TextRange Range)
{
    /// <summary>
    /// The operators among a command's words, in order. Text that merely looks like one (<c>&lt;none&gt;</c>, <c>-&gt;</c>,
    /// <c>&gt;=1.2</c>, anything in quotes) is none, nor are the comparisons of <c>expr</c> and <c>test</c>.
    /// </summary>
    public static IReadOnlyList<ShellOperator> FindAll(ExecCommand command)
    {
        var found = new List<ShellOperator>();
        if (command.ProgramName is "expr" or "test" or "[" || command.HasPrefix('|'))
            return found;
        var redirections = new RedirectionSyntax(command.Arguments);
        for (var i = 0; i < command.Arguments.Count; i++)
        {
            var word = command.Arguments[i];
            if (KindOf(command.Arguments, i, redirections, out var length) is { } kind)
                found.Add(new(kind, i, length, word.Value.Substring(0, length), word.Text.ToSource(new(0, length))));
        }

        return found;
    }

    private static ShellOperatorKind? KindOf(
        IReadOnlyList<CommandWord> words, int index, RedirectionSyntax redirections, out int length)
    {
        var word = words[index];
        length = word.Value.Length;
        var isLast = index == words.Count - 1;
        if (word.IsBare("|") || word.IsBare("|&"))
            return isLast ? null : ShellOperatorKind.Pipe;
        if (word.IsBare("&&") || word.IsBare("||"))
            return isLast ? null : ShellOperatorKind.List;
        if (word.IsBare("&"))
            return isLast ? ShellOperatorKind.Background : null;
        length = redirections.LengthIn(index);
        return length > 0 ? ShellOperatorKind.Redirection : null;
    }
}
