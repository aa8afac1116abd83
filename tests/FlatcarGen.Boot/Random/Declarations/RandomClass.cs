namespace FlatcarGen.Boot.Random.Declarations;

/// <summary>A class of a declaration, as parts each of which can be left out.</summary>
/// <param name="Role">The attribute that says what it is; null for a class of pieces.</param>
/// <param name="Argument">What of its arguments is always there; null where none is.</param>
/// <param name="Options">Further arguments.</param>
/// <param name="Attributes">Further attributes.</param>
/// <param name="Constants">The constants in it.</param>
internal sealed record RandomClass(
    string? Role, string? Argument, IReadOnlyList<string> Options, IReadOnlyList<string> Attributes, IReadOnlyList<string> Constants)
{
    /// <summary>The class in C#.</summary>
    /// <param name="head">How it begins: <c>static partial class Prod</c>.</param>
    /// <param name="inner">What stands in it beside its constants.</param>
    public string Source(string head, string inner = "")
    {
        var arguments = string.Join(",\n    ", Argument is null ? Options : Options.Prepend(Argument));
        var role = Role is null ? [] : new[] { $"{Role}({arguments})" };
        return string.Concat(role.Concat(Attributes).Select(attribute => $"[{attribute}]\n"))
            + $"{head}\n{{\n{string.Concat(Constants.Select(constant => constant + "\n"))}{inner}}}\n";
    }

    /// <summary>The same class without one of its parts.</summary>
    public IEnumerable<RandomClass> Smaller() =>
        Without(Constants).Select(rest => this with { Constants = rest })
            .Concat(Without(Attributes).Select(rest => this with { Attributes = rest }))
            .Concat(Without(Options).Select(rest => this with { Options = rest }));

    private static IEnumerable<IReadOnlyList<string>> Without(IReadOnlyList<string> parts) =>
        parts.Select((_, left) => parts.Where((_, i) => i != left).ToList());
}
