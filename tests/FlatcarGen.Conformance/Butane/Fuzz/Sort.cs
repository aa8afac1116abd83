using System.Text.RegularExpressions;
using FlatcarGen.Conformance.Butane.Fuzz.Schema;

namespace FlatcarGen.Conformance.Butane.Fuzz;

/// <summary>A difference without what makes each of its sort another: numbers, texts, keys that there are not.</summary>
internal sealed partial class Sort
{
    private static readonly HashSet<string> Keys = [.. FlatcarSchema.AllKeys, "$"];

    private readonly HashSet<string> _parts;

    public Sort(string difference)
    {
        var text = Texts().Replace(Cause(difference), "_");
        text = Paths().Replace(text, path => string.Join('.', path.Value.Split('.').Select(key => Keys.Contains(key) ? key : "_")));
        _parts = [.. Separators().Split(Numbers().Replace(text, "_")).Select(part => part.Trim())];
    }

    /// <summary>Whether all of it is in another one.</summary>
    public bool IsPartOf(Sort other) => _parts.IsSubsetOf(other._parts);

    public override string ToString() => string.Join(", ", _parts.Order(StringComparer.Ordinal));

    /// <summary>Where reading stops early, all that is not read is missing; what stopped it is the cause.</summary>
    private static string Cause(string difference)
    {
        var verdict = Verdicts().Match(difference);
        if (verdict.Success)
            return Places().Replace(difference[..verdict.Index], "") + verdict.Value;
        var instead = difference.IndexOf("in its place: ", StringComparison.Ordinal);
        return instead < 0 ? difference : Places().Replace(difference[instead..], "");
    }

    [GeneratedRegex("; butane (accepts it|rejects it: .*?(?=; |$))")]
    private static partial Regex Verdicts();

    [GeneratedRegex(@"at \$.*? in line [0-9]+")]
    private static partial Regex Places();

    [GeneratedRegex("`[^`]*`|\"[^\"]*\"|'[^']*'")]
    private static partial Regex Texts();

    [GeneratedRegex(@"\$[^ ]*")]
    private static partial Regex Paths();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("[,;:] ")]
    private static partial Regex Separators();
}
