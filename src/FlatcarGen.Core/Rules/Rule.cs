using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules;

/// <summary>
/// A mistake that can be seen in documents. A rule has no state and does not know whether it speaks from an attribute,
/// a string constant or a file. Each rule is a class of its own, found by <see cref="RuleCatalog"/>.
/// </summary>
public abstract class Rule
{
    public abstract RuleInfo Info { get; }

    protected Finding Found(DeclaredText text, TextRange? range, params string[] arguments) =>
        new(Info, text.At, range, arguments.Select(argument => argument.Replace(MappedText.Unknown, '…')).ToEquatableArray());

    /// <summary>A finding on all characters of a text.</summary>
    protected Finding Found(MappedText text, params string[] arguments) => Found(text.Source, text.SourceRange, arguments);

    /// <summary>A finding on some characters of a text.</summary>
    protected Finding Found(MappedText text, TextRange range, params string[] arguments) =>
        Found(text.Source, text.ToSource(range), arguments);

    /// <summary>A fix that writes something else in the place of some characters.</summary>
    protected static Fix Replace(string title, MappedText text, TextRange range, string newText) =>
        new(title, EquatableArray.Create(new TextEdit(text.Source.At, text.ToSource(range), newText)));

    /// <summary>A finding on what was written of a node, or on the machine where code made it.</summary>
    protected Finding Found(YamlNode node, MachineFacts facts, params string[] arguments) =>
        node.Place is { Text.At.Id: > 0 } place ? Found(place.Text, place.Range, arguments) : Found(facts.Itself, null, arguments);
}
