using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// A word of an <c>Environment=</c> line (systemd.exec(5)): quotes are undone anywhere in it, and nothing is put in but specifiers.
/// </summary>
/// <param name="Directive">The line.</param>
/// <param name="Word">The word.</param>
public sealed record EnvironmentAssignment(Directive Directive, CommandWord Word)
{
    /// <summary>The name; null where the word assigns nothing, and systemd ignores it.</summary>
    public string? Name => Word.Value.IndexOf('=') is > 0 and var end && IsName(Word.Value, end) ? Word.Value.Substring(0, end) : null;

    /// <summary>What is assigned.</summary>
    public MappedText Value
    {
        get
        {
            var start = Word.Value.IndexOf('=') + 1;
            return Word.Text.Slice(start, Word.Text.Length - start);
        }
    }

    /// <summary>The words of a line; those in front of a quote that is never closed.</summary>
    public static IReadOnlyList<EnvironmentAssignment> In(Directive directive, out bool isBroken)
    {
        var reader = new WordReader(directive.Value);
        var words = new List<EnvironmentAssignment>();
        while (reader.Next(expandsVariables: false) is { } word)
            words.Add(new(directive, word));
        isBroken = reader.IsBroken;
        return words;
    }

    /// <summary>All assignments that hold in the end.</summary>
    public static IEnumerable<EnvironmentAssignment> In(UnitSubject unit) =>
        unit.Directives.Where(directive => directive.Key == "Environment").SelectMany(directive => In(directive, out _))
            .Where(assignment => assignment.Name is not null);

    /// <summary>The names that the unit's Environment= lines set.</summary>
    internal static HashSet<string> NamesIn(UnitSubject unit) =>
        new(In(unit).Select(assignment => assignment.Name!), StringComparer.Ordinal);

    /// <summary>Whether the first characters of a text can name a variable.</summary>
    internal static bool IsName(string text, int length)
    {
        if (length == 0 || text[0] is >= '0' and <= '9')
            return false;
        for (var i = 0; i < length; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
                return false;
        }

        return true;
    }
}
