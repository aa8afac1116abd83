using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>A simple command of a shell script.</summary>
/// <param name="All">Its words as they stand, leading keywords (<c>if</c>, <c>then</c>, <c>!</c>) and assignments included.</param>
/// <param name="Redirections">Its redirections.</param>
/// <param name="End">What stands behind it: <c>|</c>, <c>&amp;&amp;</c>, <c>;</c>, a line end; empty at the end of the script.</param>
public sealed record ShellStatement(IReadOnlyList<ShellWord> All, IReadOnlyList<ShellRedirection> Redirections, string End)
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "if", "then", "elif", "else", "while", "until", "do", "{", "}", "!", "time", "exec", "command", "done", "fi", "esac",
    };

    /// <summary>The program and its arguments.</summary>
    public IReadOnlyList<ShellWord> Words { get; } = All.SkipWhile(word => Keywords.Contains(word.Value) || IsAssignment(word.Value)).ToList();

    /// <summary>The program's name without its folder; empty where there is none.</summary>
    public string Program => Words.Count == 0 ? "" : Words[0].Value.Substring(Words[0].Value.LastIndexOf('/') + 1);

    /// <summary>Whether a keyword makes the status of the command a condition.</summary>
    public bool IsCondition => All.Take(All.Count - Words.Count).Any(word => word.Value is "if" or "elif" or "while" or "until" or "!");

    private static bool IsAssignment(string word)
    {
        var equals = word.IndexOf('=');
        return equals > 0 && word.Take(equals).All(c => c == '_' || (c < 128 && char.IsLetterOrDigit(c)));
    }
}

/// <summary>A redirection.</summary>
/// <param name="Operator">Without a file descriptor's number: <c>&lt;</c>, <c>&gt;&gt;</c>.</param>
/// <param name="Target">The file, or the descriptor.</param>
public sealed record ShellRedirection(string Operator, ShellWord Target);
