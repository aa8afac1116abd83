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
        var text = Texts().Replace(difference, "_");
        text = Paths().Replace(text, path => string.Join('.', path.Value.Split('.').Select(key => Keys.Contains(key) ? key : "_")));
        _parts = [.. Separators().Split(Numbers().Replace(text, "_")).Select(part => part.Trim())];
    }

    /// <summary>Whether all of it is in another one.</summary>
    public bool IsPartOf(Sort other) => _parts.IsSubsetOf(other._parts);

    public override string ToString() => string.Join(", ", _parts.Order(StringComparer.Ordinal));

    [GeneratedRegex("`[^`]*`|\"[^\"]*\"|'[^']*'")]
    private static partial Regex Texts();

    [GeneratedRegex(@"\$[^ ]*")]
    private static partial Regex Paths();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("[,;:] ")]
    private static partial Regex Separators();
}
