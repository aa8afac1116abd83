using System.Text;
using FlatcarGen.Generator.Declarations;

namespace FlatcarGen.Generator.Emit;

/// <summary>C# parameters for placeholders: <c>certificate_key</c> is <c>certificateKey</c>.</summary>
internal static class PlaceholderParameters
{
    /// <summary>A name for each placeholder; two that would be called the same keep their own spelling.</summary>
    public static IReadOnlyList<string> NamesFor(IReadOnlyList<string> placeholders)
    {
        var names = new List<string>(placeholders.Count);
        foreach (var placeholder in placeholders)
            names.Add(CamelCase(placeholder));
        for (var i = 0; i < names.Count; i++)
        {
            if (IsElsewhere(names[i], names, i) || IsElsewhere(names[i], placeholders, i))
                names[i] = placeholders[i];
        }

        return names.ConvertAll(CSharpName.Escape);
    }

    private static bool IsElsewhere(string name, IReadOnlyList<string> names, int except)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (i != except && names[i] == name)
                return true;
        }

        return false;
    }

    private static string CamelCase(string placeholder)
    {
        var name = new StringBuilder(placeholder.Length);
        var upper = false;
        var isShouted = placeholder.All(c => !char.IsLower(c));
        foreach (var c in placeholder)
        {
            if (c == '_')
            {
                upper = name.Length > 0;
                continue;
            }

            name.Append(upper ? char.ToUpperInvariant(c) : isShouted || name.Length == 0 ? char.ToLowerInvariant(c) : c);
            upper = false;
        }

        return name.Length == 0 || char.IsDigit(name[0]) ? placeholder : name.ToString();
    }
}
