using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Emit;

/// <summary>C# parameters for placeholders: <c>certificate_key</c> is <c>certificateKey</c>.</summary>
internal static class PlaceholderParameters
{
    /// <summary>A name for each placeholder; two that would be called the same keep their own spelling.</summary>
    public static IReadOnlyList<string> NamesFor(IReadOnlyList<string> placeholders)
    {
        var names = placeholders.Select(CamelCase).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            if (names.Where((name, j) => j != i && name == names[i]).Any() || placeholders.Where((name, j) => j != i && name == names[i]).Any())
                names[i] = placeholders[i];
        }

        return names.ConvertAll(name =>
            SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name);
    }

    private static string CamelCase(string placeholder)
    {
        var name = new StringBuilder(placeholder.Length);
        var upper = false;
        var isShouted = placeholder == placeholder.ToUpperInvariant();
        foreach (var c in isShouted ? placeholder.ToLowerInvariant() : placeholder)
        {
            if (c == '_')
            {
                upper = name.Length > 0;
                continue;
            }

            name.Append(upper ? char.ToUpperInvariant(c) : name.Length == 0 ? char.ToLowerInvariant(c) : c);
            upper = false;
        }

        return name.Length == 0 || char.IsDigit(name[0]) ? placeholder : name.ToString();
    }
}
