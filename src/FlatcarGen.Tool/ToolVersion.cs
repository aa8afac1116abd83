using System.Reflection;

namespace FlatcarGen.Tool;

/// <summary>Which program this is.</summary>
internal static class ToolVersion
{
    /// <summary>The butane that <c>transpile</c> does as.</summary>
    public const string Butane = "0.29.0";

    /// <summary>The version, without the commit that it was built from.</summary>
    public static string Text =>
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
