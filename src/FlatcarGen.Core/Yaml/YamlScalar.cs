using System.Globalization;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// A single value. A plain scalar's type is what its text says (<c>true</c>, <c>12</c>, <c>0644</c>, nothing, <c>abc</c>);
/// any other is a string. It cannot be changed.
/// </summary>
public sealed class YamlScalar : YamlNode
{
    private TemplateText _value;
    private string? _text;

    /// <param name="text">The text as it was read; null to make it of the value or to read it again, which most scalars are never asked for.</param>
    /// <param name="value">The value; empty to make it of the text, which most scalars are never asked for either.</param>
    /// <param name="isPlain">Whether the type is to be found out from the text.</param>
    private YamlScalar(string? text, TemplateText value, bool isPlain) => (_text, _value, IsPlain) = (text, value, isPlain);

    private YamlScalar(string literal, bool isPlain)
        : this(literal, PlaceholderSyntax.IsPlain(literal) ? TemplateText.Empty : TemplateText.Literal(literal), isPlain) =>
        _text = PlaceholderReader.Escape(literal);

    /// <summary>The scalar that says that there is no value.</summary>
    public static YamlScalar Null { get; } = Plain("null");

    /// <summary>The text with its placeholders told apart.</summary>
    public TemplateText Value
    {
        get
        {
            if (!_value.IsEmpty)
                return _value;
            var text = Text;
            return PlaceholderSyntax.IsPlain(text) ? TemplateText.Literal(text) : _value = TemplateText.Parse(text);
        }
    }

    /// <summary>The text, where every value in it is known.</summary>
    public string? KnownText => _value.IsEmpty && Text is var text && PlaceholderSyntax.IsPlain(text) ? text : Value.KnownText;

    /// <summary>The text as it was read, YAML's own escapes undone: a placeholder is still <c>${name}</c> in it.</summary>
    public string Text => _text ?? (IsInSource ? BlockText.Read(Source!.Value, Range!.Value) : _text = PlaceholderSyntax.Unparse(_value));

    /// <summary>Whether the text is not kept: it is long, and is read from the document each time that it is asked for.</summary>
    internal bool IsInSource { get; private init; }

    /// <summary>
    /// Whether the type is to be found out from the text. A string made by code is not plain, whatever the text;
    /// neither is what was read in quotes, from a block, or with the tag <c>!!str</c>.
    /// </summary>
    public bool IsPlain { get; }

    public YamlStyle Style { get; private init; }

    /// <summary>Whether this is <c>!!binary</c>: the text is base64 of the value.</summary>
    public bool IsBinary => Tag == YamlTags.Binary;

    public override bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Whether every reader takes it for a string: it is not plain, or its text cannot be anything else.</summary>
    public bool IsSurelyString => !IsPlain || (KnownText is not null && PlainText.IsSurelyString(Text));

    /// <summary>The option of a declaration that the value comes from; null for one that was read or made by code.</summary>
    public DeclaredText? Declaration => Notes?.Declaration;

    /// <summary>The values of the options that this joins with commas; none where it is not joined.</summary>
    internal IReadOnlyList<DeclaredText> DeclaredParts => Notes?.DeclaredParts ?? [];

    public override Place? Place => Declaration is { } text ? new Place(text, null) : base.Place;

    /// <summary>
    /// <see cref="Text"/> in which every character knows where the user wrote it. Where that cannot be told, all of them stand for the
    /// whole scalar.
    /// </summary>
    public MappedText MappedText => (Notes ??= new()).Mapped ??= ScalarMap.Of(this);

    public static YamlScalar String(TemplateText value) => new(null, value, isPlain: false);

    /// <summary>A string that the user wrote as the value of an option.</summary>
    public static YamlScalar String(DeclaredText text) =>
        new(text.Value, TemplateText.Empty, isPlain: false) { Notes = new() { Declaration = text } };

    /// <summary>A string that is made of what the user wrote as the value of an option.</summary>
    public static YamlScalar String(TemplateText value, DeclaredText from) =>
        new(null, value, isPlain: false) { Notes = new() { Declaration = from } };

    /// <summary>A string that joins with commas what the user wrote as the values of an option; null for none.</summary>
    internal static YamlScalar? Join(EquatableArray<DeclaredText> texts) => texts.Count == 0
        ? null
        : new(null, TemplateText.Join(",", texts.Select(text => text.ToTemplate())), isPlain: false) { Notes = new() { Declaration = texts[0], DeclaredParts = [.. texts] } };

    /// <summary>A string without placeholders, whatever it looks like.</summary>
    public static YamlScalar String(string literal) => new(literal, isPlain: false);

    public static YamlScalar Bool(bool value) => Plain(value ? "true" : "false");

    public static YamlScalar Int(long value) => Plain(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An octal number as YAML 1.1 writes it, such as a file's mode: <c>0644</c>.</summary>
    public static YamlScalar Octal(string digits) => Plain(WithZero(digits));

    /// <inheritdoc cref="Octal(string)"/>
    public static YamlScalar Octal(DeclaredText digits) =>
        new(WithZero(digits.Value), isPlain: true) { Notes = new() { Declaration = digits } };

    /// <summary>A text whose type its reader finds out, such as a number.</summary>
    public static YamlScalar Plain(TemplateText value) => new(null, value, isPlain: true);

    /// <inheritdoc cref="Plain(TemplateText)"/>
    public static YamlScalar Plain(string literal) => new(literal, isPlain: true);

    public override string ToString() => Text;

    public override YamlNode Copy() => this;

    private static string WithZero(string digits) => digits.StartsWith("0", StringComparison.Ordinal) ? digits : "0" + digits;

    internal static YamlScalar Read(string text, YamlStyle style, bool isPlain, MappedText source, TextRange range)
    {
        var isInSource = style == YamlStyle.Literal && BlockText.IsAt(source.Value, range, text);
        return new(isInSource ? null : text, TemplateText.Empty, isPlain) { Style = style, Source = source, Range = range, IsInSource = isInSource };
    }
}
