using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// Text in a command that only a shell would take as an operator. systemd runs no shell: the program gets it as it stands.
/// </summary>
/// <param name="Kind">What a shell would do.</param>
/// <param name="Word">The index of the word in the command's arguments.</param>
/// <param name="Length">How many characters of the word are the operator; what follows is glued to it. 0 for a substitution.</param>
/// <param name="Text">Those characters.</param>
/// <param name="Range">Those characters in what the user wrote.</param>
public sealed record ShellOperator(ShellOperatorKind Kind, int Word, int Length, string Text, TextRange Range)
{
    /// <summary>
    /// The operators among a command's words, in order. Text that merely looks like one (<c>&lt;none&gt;</c>, <c>-&gt;</c>,
    /// <c>&gt;=1.2</c>, anything in quotes) is none, nor are the operators of <c>expr</c> and <c>test</c>.
    /// </summary>
    internal static IReadOnlyList<ShellOperator> FindAll(ExecCommand command)
    {
        var found = new List<ShellOperator>();
        if (command.HasPrefix('|') || command.ProgramName == "expr")
            return found;
        var redirections = new RedirectionSyntax(command.Arguments);
        var substitutions = new SubstitutionSyntax(command);
        for (var i = 0; i < command.Arguments.Count; i++)
        {
            var word = command.Arguments[i];
            if (KindOf(command, i, redirections, out var length) is { } kind)
                found.Add(new(kind, i, length, word.Value.Substring(0, length), word.Text.ToSource(new(0, length))));
            else if (substitutions.FindIn(i, out var lastWord) is { } substitution)
            {
                found.Add(substitution);
                i = lastWord;
            }
        }

        return found;
    }

    private static ShellOperatorKind? KindOf(ExecCommand command, int index, RedirectionSyntax redirections, out int length)
    {
        var word = command.Arguments[index];
        length = word.Value.Length;
        if (word.IsBare("|") || word.IsBare("|&"))
            return IsProgram(command.Arguments, index + 1) ? ShellOperatorKind.Pipe : null;
        if (word.IsBare("&&") || word.IsBare("||"))
            return IsProgram(command.Arguments, index + 1) ? ShellOperatorKind.List : null;
        if (word.IsBare("&"))
            return index == command.Arguments.Count - 1 ? ShellOperatorKind.Background : null;
        length = command.ProgramName is "test" or "[" ? 0 : redirections.LengthIn(index);
        return length > 0 ? ShellOperatorKind.Redirection : null;
    }

    /// <summary>Whether a word could be the program of a command; <c>cut -d | -f 1</c> pipes into nothing.</summary>
    private static bool IsProgram(IReadOnlyList<CommandWord> words, int index) =>
        index < words.Count && words[index].Value.Length > 0
        && (char.IsLetter(words[index].Value[0]) || "/._~$[({!".IndexOf(words[index].Value[0]) >= 0 || words[index].Text.IsUnknownAt(0));
}
