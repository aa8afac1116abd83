using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlatcarGen.Generator.Analyzers;

/// <summary>
/// A look at syntax alone, so that classes without attributes cost nothing. What an attribute is called says little: a <c>using</c> may
/// have given it another name.
/// </summary>
internal static class DeclaringSyntax
{
    /// <summary>Whether a class may have attributes of ours: on itself, on its fields, or on a class in it.</summary>
    public static bool MayDeclare(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && MayDeclare(declaration))
                return true;
        }

        return false;
    }

    private static bool MayDeclare(TypeDeclarationSyntax outermost)
    {
        var open = new Stack<TypeDeclarationSyntax>();
        open.Push(outermost);
        while (open.Count > 0)
        {
            var declaration = open.Pop();
            if (declaration.AttributeLists.Count > 0)
                return true;
            foreach (var member in declaration.Members)
            {
                if (member is FieldDeclarationSyntax && member.AttributeLists.Count > 0)
                    return true;
                if (member is TypeDeclarationSyntax nested)
                    open.Push(nested);
            }
        }

        return false;
    }
}
