using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Literals;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Tests.Literals;

/// <summary>A constant called V in a file of its own, as the compiler sees it.</summary>
internal sealed class CompiledConstant
{
    private static readonly CSharpCompilation _empty =
        CSharpCompilation.Create("constants", [], ReferencePack.References, new(OutputKind.DynamicallyLinkedLibrary));

    private readonly string _source;
    private readonly SemanticModel _model;

    private CompiledConstant(string source, SemanticModel model, ExpressionSyntax expression, string value)
    {
        _source = source;
        _model = model;
        Expression = expression;
        Value = value;
    }

    public ExpressionSyntax Expression { get; }

    /// <summary>The value, line ends as the compiler has them.</summary>
    public string Value { get; }

    /// <summary>Declares V with the given initializer, beside constants A = "a-value" and B = "b\nvalue".</summary>
    public static CompiledConstant Declare(string initializer, string lineEnd = "\n") =>
        Compile(
            "class C" + lineEnd + "{" + lineEnd
            + "    const string A = \"a-value\", B = \"b\\nvalue\";" + lineEnd
            + "    const string V =" + lineEnd + initializer + ";" + lineEnd + "}" + lineEnd);

    public static CompiledConstant Compile(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new(LanguageVersion.Latest));
        var model = _empty.AddSyntaxTrees(tree).GetSemanticModel(tree);
        Assert.Empty(model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var expression = tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Single(declarator => declarator.Identifier.Text == "V").Initializer!.Value;
        return new(source, model, expression, (string)model.GetConstantValue(expression).Value!);
    }

    /// <summary>The map, which knows the values of references or not.</summary>
    public LiteralMap Map(bool resolve = true) => new(Expression, Value, resolve ? ValueOf : null);

    /// <summary>The source characters of a range of the value.</summary>
    public string SourceOf(TextRange range, bool resolve = true)
    {
        var span = Map(resolve).SpanOf(range);
        return _source.Substring(span.Start, span.Length);
    }

    /// <summary>The source characters of the only place where a text stands in the value.</summary>
    public string SourceOf(string text, bool resolve = true) => SourceOf(RangeOf(text), resolve);

    public TextRange RangeOf(string text)
    {
        var value = LineEnds.ToLf(Value);
        var start = value.IndexOf(text, StringComparison.Ordinal);
        Assert.True(start >= 0 && value.IndexOf(text, start + 1, StringComparison.Ordinal) < 0);
        return new(start, text.Length);
    }

    /// <summary>The file after an edit of the value, compiled again; null when the edit cannot be written.</summary>
    public CompiledConstant? Edit(TextRange range, string newText) =>
        Map().TryMapEdit(range, newText, out var span, out var text)
            ? Compile(SourceText.From(_source).WithChanges(new TextChange(span, text)).ToString())
            : null;

    /// <summary>The initializer after an edit, which must be possible and give the edited value.</summary>
    public string EditedSource(TextRange range, string newText)
    {
        var edited = Edit(range, newText);
        Assert.NotNull(edited);
        Assert.Equal(Edited(LineEnds.ToLf(Value), range, newText), LineEnds.ToLf(edited.Value));
        return edited.Expression.ToString();
    }

    public static string Edited(string value, TextRange range, string newText) =>
        value.Remove(range.Start, range.Length).Insert(range.Start, newText);

    private string? ValueOf(ExpressionSyntax node) =>
        _model.GetConstantValue(node) is { HasValue: true, Value: var value } ? (string?)value ?? "" : null;
}
