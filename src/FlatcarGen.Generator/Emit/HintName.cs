using System.Globalization;
using FlatcarGen.Generator.Declarations;

namespace FlatcarGen.Generator.Emit;

/// <summary>
/// Names of generated files. Roslyn compares them without regard to case and throws on a second one of the same name, so that two
/// classes that differ in case alone need something more than their names.
/// </summary>
internal static class HintName
{
    public const string Suffix = ".FlatcarGen.g.cs";

    public static string Of(TypeShape shape)
    {
        var name = shape.FullName;
        return name + "." + Hash(name).ToString("x8", CultureInfo.InvariantCulture) + Suffix;
    }

    /// <summary>FNV-1a: the same on every machine, as string.GetHashCode is not.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
