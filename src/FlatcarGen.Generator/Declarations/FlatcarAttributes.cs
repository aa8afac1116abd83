using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Declarations;

/// <summary>The attributes of the FlatcarGen namespace, by their class names.</summary>
internal static class FlatcarAttributes
{
    public const string ClusterMetadataName = "FlatcarGen.FlatcarClusterAttribute";
    public const string Cluster = "FlatcarClusterAttribute";
    public const string ControlPlane = "ControlPlaneAttribute";
    public const string Worker = "WorkerAttribute";
    public const string BootstrapToken = "BootstrapTokenAttribute";
    public const string ExtraArg = "ExtraArgAttribute";
    public const string FeatureGate = "FeatureGateAttribute";
    public const string CertificateAuthority = "CertificateAuthorityAttribute";
    public const string File = "FileAttribute";
    public const string Directory = "DirectoryAttribute";
    public const string Link = "LinkAttribute";
    public const string Unit = "UnitAttribute";
    public const string DropIn = "DropInAttribute";
    public const string User = "UserAttribute";
    public const string Sysext = "SysextAttribute";
    public const string Include = "IncludeAttribute";
    public const string ButaneFragment = "ButaneFragmentAttribute";
    public const string KubeadmPatch = "KubeadmPatchAttribute";

    /// <summary>The attribute's class name where it is one of ours, else null.</summary>
    public static string? NameOf(AttributeData attribute) =>
        attribute.AttributeClass is { ContainingType: null, ContainingNamespace: { Name: "FlatcarGen", ContainingNamespace.IsGlobalNamespace: true } } type
            ? type.Name
            : null;

    /// <summary>Whether any attribute of ours stands on a symbol.</summary>
    public static bool AreOn(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (NameOf(attribute) is not null)
                return true;
        }

        return false;
    }
}
