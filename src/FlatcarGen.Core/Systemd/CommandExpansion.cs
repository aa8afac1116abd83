using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>Does what systemd does when it starts a command: puts specifiers and variables in.</summary>
public static class CommandExpansion
{
    /// <summary>The arguments that a program gets (argv without argv[0]).</summary>
    /// <param name="command">The command.</param>
    /// <param name="variables">The value of a variable, or null where it is not set.</param>
    /// <param name="specifiers">What a specifier's letter stands for, or null where systemd knows none.</param>
    /// <returns>The arguments, or null where systemd refuses the line because of an unknown specifier.</returns>
    public static IReadOnlyList<string>? Arguments(
        ExecCommand command, Func<string, string?> variables, Func<char, string?> specifiers)
    {
        var arguments = new List<string>();
        foreach (var word in command.Arguments)
        {
            if (PutSpecifiersIn(word.Value, specifiers) is not { } resolved)
                return null;
            if (!word.ExpandsVariables)
                arguments.Add(resolved);
            else if (SystemdVariable.IsWhole(resolved))
                arguments.AddRange(Split(variables(resolved.Substring(1)) ?? ""));
            else
                arguments.Add(PutVariablesIn(resolved, variables));
        }

        return arguments;
    }

    private static string? PutSpecifiersIn(string word, Func<char, string?> specifiers)
    {
        var text = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != '%' || i + 1 >= word.Length || !Specifiers.IsName(word[i + 1]))
            {
                text.Append(word[i]);
                continue;
            }

            var value = word[++i] == '%' ? "%" : specifiers(word[i]);
            if (value is null)
                return null;
            text.Append(value);
        }

        return text.ToString();
    }

    private static string PutVariablesIn(string word, Func<string, string?> variables)
    {
        var text = new StringBuilder();
        var done = 0;
        foreach (var (start, end, isDollar) in SystemdVariable.Scan(word))
        {
            text.Append(word, done, start - done);
            text.Append(isDollar ? "$" : variables(word.Substring(start + 2, end - start - 3)));
            done = end;
        }

        return text.Append(word, done, word.Length - done).ToString();
    }

    /// <summary>Splits a value at blanks; quotes hold together, a backslash takes the next character as it is.</summary>
    private static IEnumerable<string> Split(string value)
    {
        var word = new StringBuilder();
        var (isInWord, quote) = (false, '\0');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (quote == '\0' && LogicalLine.IsBlank(c))
            {
                if (isInWord)
                    yield return word.ToString();
                word.Clear();
                isInWord = false;
                continue;
            }

            isInWord = true;
            if (c == '\\' && i + 1 < value.Length)
                word.Append(value[++i]);
            else if (c == quote)
                quote = '\0';
            else if (quote == '\0' && c is '\'' or '"')
                quote = c;
            else
                word.Append(c);
        }

        if (isInWord)
            yield return word.ToString();
    }
}
