using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlatcarGen.Generator.Analyzers;

/// <summary>A look at syntax alone, so that classes that have nothing to do with us cost nothing.</summary>
internal static class DeclaringSyntax
{
    private static readonly HashSet<string> Names = new(
        [
            "FlatcarCluster", "ControlPlane", "Worker", "BootstrapToken", "ExtraArg", "FeatureGate", "CertificateAuthority", "File",
            "Directory", "Link", "Unit", "DropIn", "User", "Sysext", "Include", "ButaneFragment", "KubeadmPatch",
        ],
        StringComparer.Ordinal);

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
            if (HasOurs(declaration.AttributeLists))
                return true;
            foreach (var member in declaration.Members)
            {
                if (member is FieldDeclarationSyntax && HasOurs(member.AttributeLists))
                    return true;
                if (member is TypeDeclarationSyntax nested)
                    open.Push(nested);
            }
        }

        return false;
    }

    private static bool HasOurs(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (Names.Contains(SimpleName(attribute.Name)))
                    return true;
            }
        }

        return false;
    }

    private static string SimpleName(NameSyntax name)
    {
        var simple = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax plain => plain.Identifier.ValueText,
            _ => "",
        };
        return simple.EndsWith("Attribute", StringComparison.Ordinal) ? simple.Substring(0, simple.Length - "Attribute".Length) : simple;
    }
}
