using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary>
/// The way back from the value of a string constant to the source characters that it was written with. It takes literals of all
/// forms, interpolated strings, and <c>+</c>; a reference to another constant is a block, whose characters map to the reference.
/// Where the expression, read character by character, does not give the value, everything maps to the whole expression.
/// All work is done at the first question and is linear in the length of the expression.
/// </summary>
public sealed class LiteralMap
{
    private readonly string _original;
    private readonly Func<ExpressionSyntax, string?>? _valueOf;
    private readonly TextSpan _span;
    private readonly SimpleNameSyntax? _member;
    private ConstantSource? _source;

    /// <param name="expression">A constant's initializer, an attribute's argument, or an element of a list there.</param>
    /// <param name="value">Its value, as the compiler has it.</param>
    /// <param name="valueOf">
    /// The values of the constants that the expression refers to, null for one that is not known. Without it, a literal between two
    /// references has a place only where its text can stand at no other; else it is one block with them.
    /// </param>
    public LiteralMap(ExpressionSyntax expression, string value, Func<ExpressionSyntax, string?>? valueOf = null)
    {
        Expression = expression;
        _span = expression.Span;
        Value = LineEnds.ToLf(value);
        _original = value;
        _valueOf = valueOf;
    }

    private LiteralMap(ExpressionSyntax expression, string value, SimpleNameSyntax? member)
        : this(expression, value) => _member = member;

    public ExpressionSyntax Expression { get; }

    /// <summary>The value with line ends as LF: what ranges count in.</summary>
    public string Value { get; }

    private ConstantSource Source => _source ??= ConstantSource.Read(Expression, _original, _valueOf);

    /// <summary>A member of an enum, whose value is its name; as a whole it can become another.</summary>
    public static LiteralMap OfMember(ExpressionSyntax expression, string name)
    {
        var written = expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        return new(expression, name, written?.Identifier.ValueText == name ? written : null);
    }

    /// <summary>The place of a range of the value, or of the whole of it.</summary>
    public Location LocationOf(TextRange? range = null) =>
        Location.Create(Expression.SyntaxTree, range is { } characters ? SpanOf(characters) : _span);

    /// <summary>
    /// The source characters of a range of the value, from the first to the last. An empty range has the empty place in front of the
    /// character that it starts at; one that is not inside the value has the whole expression.
    /// </summary>
    public TextSpan SpanOf(TextRange range) =>
        IsInside(range) && Source.RangeOf(range) is var found
            ? new(_span.Start + found.Start, found.Length)
            : _span;

    /// <summary>
    /// Turns a change of the value into the change of the source that gives it.
    /// </summary>
    /// <param name="range">The characters of the value that go; none for an insertion.</param>
    /// <param name="newText">What comes, as a value.</param>
    /// <param name="sourceSpan">The source characters that go.</param>
    /// <param name="sourceText">What comes there: escaped, indented and with line ends as the literal needs them.</param>
    /// <returns>
    /// Whether there is such a change: not when characters of a referred constant would have to change, nor when the literal's
    /// form cannot hold the new text (a line end on a raw literal's single line, a run of as many quotes as its delimiter).
    /// </returns>
    public bool TryMapEdit(TextRange range, string newText, out TextSpan sourceSpan, out string sourceText)
    {
        (sourceSpan, sourceText) = (default, "");
        if (_member is not null && range == new TextRange(0, Value.Length))
        {
            (sourceSpan, sourceText) = (_member.Span, newText);
            return true;
        }

        if (!IsInside(range) || Source.Change(range, LineEnds.ToLf(newText), SourceLineEnd.Of(Expression.SyntaxTree)) is not { } change)
            return false;
        sourceSpan = new(_span.Start + change.Replaced.Start, change.Replaced.Length);
        sourceText = change.Text;
        return true;
    }

    private bool IsInside(TextRange range) =>
        range.Start >= 0 && range.Length >= 0 && range.Start <= Value.Length && range.Length <= Value.Length - range.Start;
}
