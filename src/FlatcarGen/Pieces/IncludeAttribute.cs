namespace FlatcarGen;

/// <summary>
/// Takes over the pieces (files, units, users …) of a class. Of a class of another assembly only public constants can be seen.
/// </summary>
/// <param name="type">The class that holds the pieces.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class IncludeAttribute(Type type) : Attribute
{
    /// <summary>The class that holds the pieces.</summary>
    public Type Type { get; } = type;
}
