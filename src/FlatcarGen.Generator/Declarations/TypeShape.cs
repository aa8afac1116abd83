using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Declarations;

/// <summary>What it takes to write a further part of a partial class.</summary>
/// <param name="Namespace">The namespace, or null in the global one.</param>
/// <param name="Types">The class and those around it, the outermost first.</param>
public sealed record TypeShape(string? Namespace, EquatableArray<TypeHeader> Types)
{
    /// <summary>The name with namespace and outer classes, joined by dots.</summary>
    public string FullName => Join(".");

    /// <summary>The name as reflection writes it, nested classes joined by <c>+</c>.</summary>
    public string ReflectionName => Join("+");

    /// <summary>The name as C# code everywhere can write it.</summary>
    public string GlobalName =>
        "global::" + (Namespace is null ? "" : CSharpName.Escape(Namespace) + ".")
        + string.Join(".", Types.Select(type => CSharpName.Escape(type.Name)));

    private string Join(string separator) =>
        (Namespace is null ? "" : Namespace + ".") + string.Join(separator, Types.Select(type => type.Name));
}

/// <summary>A class in its own words.</summary>
/// <param name="Keyword"><c>class</c> or <c>record</c>.</param>
/// <param name="Name">The name without a leading <c>@</c>.</param>
public readonly record struct TypeHeader(string Keyword, string Name);
