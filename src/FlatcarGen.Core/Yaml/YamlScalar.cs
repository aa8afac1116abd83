using System.Globalization;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// A single value. A plain scalar's type is what its text says (<c>true</c>, <c>12</c>, <c>0644</c>, nothing, <c>abc</c>);
/// any other is a string. It cannot be changed.
/// </summary>
public sealed class YamlScalar : YamlNode
{
    private readonly TemplateText _value;
    private readonly string? _literal;
    private string? _text;
    private MappedText? _mapped;

    /// <param name="text">The text as it was read; null to make it of the value, which most scalars are never asked for.</param>
    /// <param name="value">The value.</param>
    /// <param name="isPlain">Whether the type is to be found out from the text.</param>
    private YamlScalar(string? text, TemplateText value, bool isPlain) => (_text, _value, IsPlain) = (text, value, isPlain);

    private YamlScalar(string literal, bool isPlain) => (_literal, IsPlain) = (literal, isPlain);

    /// <summary>The scalar that says that there is no value.</summary>
    public static YamlScalar Null { get; } = Plain("null");

    /// <summary>The text with its placeholders told apart.</summary>
    public TemplateText Value => _literal is null ? _value : TemplateText.Literal(_literal);

    /// <summary>The text, where every value in it is known.</summary>
    public string? KnownText => _literal ?? _value.KnownText;

    /// <summary>The text as it was read, YAML's own escapes undone: a placeholder is still <c>${name}</c> in it.</summary>
    public string Text => _text ??= PlaceholderSyntax.Unparse(Value);

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
    public DeclaredText? Declaration { get; private init; }

    public override Place? Place => Declaration is { } text ? new Place(text, null) : base.Place;

    /// <summary>
    /// <see cref="Text"/> in which every character knows where the user wrote it. Where that cannot be told, all of them stand for the
    /// whole scalar.
    /// </summary>
    public MappedText MappedText => _mapped ??= ScalarMap.Of(this);

    public static YamlScalar String(TemplateText value) => new(null, value, isPlain: false);

    /// <summary>A string that the user wrote as the value of an option.</summary>
    public static YamlScalar String(DeclaredText text) => new(text.Value, TemplateText.Parse(text.Value), isPlain: false) { Declaration = text };

    /// <summary>A string that is made of what the user wrote as the value of an option.</summary>
    public static YamlScalar String(TemplateText value, DeclaredText from) => new(null, value, isPlain: false) { Declaration = from };

    /// <summary>A string without placeholders, whatever it looks like.</summary>
    public static YamlScalar String(string literal) => new(literal, isPlain: false);

    public static YamlScalar Bool(bool value) => Plain(value ? "true" : "false");

    public static YamlScalar Int(long value) => Plain(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An octal number as YAML 1.1 writes it, such as a file's mode: <c>0644</c>.</summary>
    public static YamlScalar Octal(string digits) => Plain(WithZero(digits));

    /// <inheritdoc cref="Octal(string)"/>
    public static YamlScalar Octal(DeclaredText digits) => new(WithZero(digits.Value), isPlain: true) { Declaration = digits };

    /// <summary>A text whose type its reader finds out, such as a number.</summary>
    public static YamlScalar Plain(TemplateText value) => new(null, value, isPlain: true);

    /// <inheritdoc cref="Plain(TemplateText)"/>
    public static YamlScalar Plain(string literal) => new(literal, isPlain: true);

    public override string ToString() => Text;

    public override YamlNode Copy() => this;

    private static string WithZero(string digits) => digits.StartsWith("0", StringComparison.Ordinal) ? digits : "0" + digits;

    internal static YamlScalar Read(string text, YamlStyle style, bool isPlain, MappedText source, TextRange range) =>
        new(text, TemplateText.Parse(text), isPlain) { Style = style, Source = source, Range = range };
}
