using FlatcarGen.Core.Text;

namespace FlatcarGen.Build;

/// <summary>A C# file in which things are looked for.</summary>
public sealed class CSharpFile
{
    private static readonly HashSet<string> s_typeKeywords = new(["class", "struct", "record", "interface"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_modifiers = new(
        ["public", "internal", "private", "protected", "static", "sealed", "abstract", "partial", "new", "readonly", "file", "unsafe", "ref"],
        StringComparer.Ordinal);

    private readonly string _path;
    private readonly string _text;
    private readonly IReadOnlyList<CSharpToken> _tokens;
    private readonly Lazy<TextLines> _lines;
    private readonly List<(string Name, CSharpToken At, bool HasAttributes)> _types = [];

    public CSharpFile(string path, string text)
    {
        (_path, _text) = (path, text);
        _tokens = [.. CSharpTokens.Of(text)];
        _lines = new(() => new(text));
        FindTypes();
    }

    /// <summary>Where a type is declared, the part with attributes first.</summary>
    /// <param name="fullName">Its reflection name: <c>My.Ns.Prod+Worker</c>.</param>
    public IEnumerable<(SourceSpot Spot, bool HasAttributes)> Declarations(string fullName) => _types
        .Where(type => type.Name == fullName)
        .Select(type => (SpotOf(type.At.Start, type.At.Length), type.HasAttributes));

    /// <summary>Where strings have a text in them, as it is and not as a part of a longer word.</summary>
    public IEnumerable<SourceSpot> InStrings(string text)
    {
        foreach (var token in _tokens)
        {
            if (token.Kind != CSharpTokenKind.Text)
                continue;
            for (var at = token.Start; (at = _text.IndexOf(text, at, token.End - at, StringComparison.Ordinal)) >= 0; at += text.Length)
            {
                if (!IsPartOfWord(text[0], at - 1) && !IsPartOfWord(text[text.Length - 1], at + text.Length))
                    yield return SpotOf(at, text.Length);
            }
        }
    }

    private bool IsPartOfWord(char edge, int beside) =>
        char.IsLetterOrDigit(edge)
            && beside >= 0
            && beside < _text.Length
            && (char.IsLetterOrDigit(_text[beside]) || _text[beside] is '_' or '-');

    private SourceSpot SpotOf(int start, int length) => SourceSpot.Of(_path, _lines.Value, start, length);

    private void FindTypes()
    {
        var scopes = new Stack<string?>();
        var space = "";
        string? opening = null;
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            if (IsSign(token, '{'))
            {
                scopes.Push(opening);
                opening = null;
            }
            else if (IsSign(token, '}'))
            {
                if (scopes.Count > 0)
                    scopes.Pop();
            }
            else if (IsSign(token, ';'))
            {
                if (opening is not null && opening.EndsWith(".", StringComparison.Ordinal))
                    space = opening;
                opening = null;
            }
            else if (IsWord(token, "namespace"))
            {
                opening = Outer(scopes, space) + NameAfter(ref i) + ".";
            }
            else if (token.Kind == CSharpTokenKind.Word && s_typeKeywords.Contains(Word(token)) && IsWordAt(i + 1))
            {
                var hasAttributes = HasAttributes(i);
                if (Word(_tokens[i + 1]) is "class" or "struct")
                    i++;
                if (!IsWordAt(i + 1))
                    continue;
                opening = Within(Outer(scopes, space), Word(_tokens[i + 1]).TrimStart('@'));
                _types.Add((opening, _tokens[i + 1], hasAttributes));
            }
        }
    }

    /// <summary>What names in here begin with: a namespace with its dot, or a type.</summary>
    private static string Outer(Stack<string?> scopes, string space) => scopes.FirstOrDefault(scope => scope is not null) ?? space;

    private static string Within(string outer, string name) =>
        outer.Length == 0 || outer.EndsWith(".", StringComparison.Ordinal) ? outer + name : $"{outer}+{name}";

    private bool IsWordAt(int index) => index < _tokens.Count && _tokens[index].Kind == CSharpTokenKind.Word;

    private string NameAfter(ref int i)
    {
        var name = "";
        while (i + 1 < _tokens.Count && (_tokens[i + 1].Kind == CSharpTokenKind.Word || IsSign(_tokens[i + 1], '.')))
            name += _text.Substring(_tokens[++i].Start, _tokens[i].Length).TrimStart('@');
        return name;
    }

    private bool HasAttributes(int keyword)
    {
        var i = keyword - 1;
        while (i >= 0 && _tokens[i].Kind == CSharpTokenKind.Word && s_modifiers.Contains(Word(_tokens[i])))
            i--;
        return i >= 0 && IsSign(_tokens[i], ']');
    }

    private string Word(CSharpToken token) => _text.Substring(token.Start, token.Length);

    private bool IsWord(CSharpToken token, string word) =>
        token.Kind == CSharpTokenKind.Word
            && token.Length == word.Length
            && string.CompareOrdinal(_text, token.Start, word, 0, word.Length) == 0;

    private bool IsSign(CSharpToken token, char sign) => token.Kind == CSharpTokenKind.Sign && _text[token.Start] == sign;
}
